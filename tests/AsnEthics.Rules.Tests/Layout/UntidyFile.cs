using System.Text;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Layout;

/// <summary>
/// A generated rule file as somebody might leave it: odd indents, empty lines, lines broken behind commas and before <c>or</c> and <c>and</c>, blanks too many, and comments anywhere. Equal seeds make equal files.
/// </summary>
internal sealed class UntidyFile
{
    private static readonly string[] Remarks = ["# catatan", "#", "# allow W103: alasan", "# \"kutipan\" dan 'end'", "## rule X", "# é 😂"];

    private readonly Random _random;
    private readonly StringBuilder _text = new();

    private UntidyFile(int seed, int size)
    {
        _random = new Random(seed);
        foreach (var line in SyntaxPrinter.Print(new RuleFileGenerator(seed, size).File()).Split('\n'))
            AddLine(line.Trim());
    }

    public static string Of(int seed, int size) => new UntidyFile(seed, size)._text.ToString();

    private void AddLine(string line)
    {
        if (line.Length == 0)
            return;
        while (_random.Next(4) == 0)
            _text.Append(Blanks()).Append(_random.Next(2) == 0 ? "" : Remark()).Append('\n');
        var tokens = RuleTokenizer.Instance.Tokenize(line).ToArray();
        _text.Append(Blanks());
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i > 0)
            {
                var before = tokens[i - 1];
                var gap = line[(before.Position.Absolute + before.Span.Length)..tokens[i].Position.Absolute];
                var breaks = (before.Kind == RuleToken.Comma || tokens[i].Kind is RuleToken.OrKeyword or RuleToken.AndKeyword) && _random.Next(4) == 0;
                _text.Append(breaks ? (_random.Next(3) == 0 ? " " + Remark() : "") + "\n" + Blanks() : gap.Length > 0 && _random.Next(5) == 0 ? gap + Blanks() : gap);
            }

            _text.Append(tokens[i].ToStringValue());
        }

        _text.Append(_random.Next(6) == 0 ? " " + Remark() : "").Append(_random.Next(20) == 0 ? "  \n" : "\n");
    }

    private string Blanks() => new(_random.Next(8) == 0 ? '\t' : ' ', _random.Next(7));

    private string Remark() => Remarks[_random.Next(Remarks.Length)];
}
