using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Text;
using Superpower.Model;

namespace AsnEthics.Rules.Syntax;

/// <summary><c># allow W104: reason</c>: switches warnings off from one line to another, both counted from 0 and included.</summary>
internal sealed record AllowDirective(ImmutableArray<string> Codes, int FirstLine, int LastLine)
{
    private const string Keyword = "allow ";

    public bool Allows(Diagnostic diagnostic) =>
        diagnostic.StartLine - 1 >= FirstLine && diagnostic.StartLine - 1 <= LastLine && Codes.Contains(diagnostic.Code);

    /// <summary>Reads the directives of a file and reports those without a reason or with an unknown code.</summary>
    public static ImmutableArray<AllowDirective> ReadAll(SourceText source, FileDiagnostics diagnostics)
    {
        if (source.Text.IndexOf(Keyword, StringComparison.Ordinal) < 0)
            return [];
        var tokens = RuleTokenizer.Instance.Tokenize(source.Text).ToArray();
        var directives = ImmutableArray.CreateBuilder<AllowDirective>();
        foreach (var comment in SourceComments.Find(source, tokens))
        {
            if (ReadCodes(source, comment.Span, diagnostics) is { IsEmpty: false } codes)
                directives.Add(Place(source, tokens, comment, codes));
        }

        return directives.ToImmutable();
    }

    private static ImmutableArray<string> ReadCodes(SourceText source, SourceSpan comment, FileDiagnostics diagnostics)
    {
        var text = source.Slice(comment).TrimStart('#').TrimStart();
        if (!text.StartsWith(Keyword, StringComparison.Ordinal) || !BeginsWithCode(text.Substring(Keyword.Length).TrimStart()))
            return [];
        var colon = text.IndexOf(':');
        if (colon < 0 || text.Substring(colon + 1).Trim().Length == 0)
        {
            diagnostics.ReportAllowWithoutReason(comment);
            return [];
        }

        var codes = text.Substring(Keyword.Length, colon - Keyword.Length).Split(',').Select(code => code.Trim()).ToImmutableArray();
        foreach (var code in codes)
        {
            if (!DiagnosticDescriptors.All.Any(descriptor => descriptor.Code == code && descriptor.Severity == DiagnosticSeverity.Warning))
                diagnostics.ReportAllowUnknown(comment, code);
        }

        return codes;
    }

    /// <summary>A letter and a digit; other comments may begin with the word <c>allow</c> too.</summary>
    private static bool BeginsWithCode(string text) => text.Length > 1 && char.IsLetter(text[0]) && SourceCharacters.IsDigit(text[1]);

    /// <summary>Behind something on its line: that line. Alone on its line: the line that follows, the whole block if one begins there, the whole file if the header does.</summary>
    private static AllowDirective Place(SourceText source, Token<RuleToken>[] tokens, SourceComment comment, ImmutableArray<string> codes)
    {
        var (line, next) = (source.LineIndexOf(comment.Span.Start), comment.Next);
        if (comment.EndsLine)
            return new AllowDirective(codes, line, line);
        if (next == tokens.Length)
            return new AllowDirective(codes, line, line);
        if (tokens[next].Kind == RuleToken.RulesetKeyword)
            return new AllowDirective(codes, 0, int.MaxValue);

        var first = source.LineIndexOf(tokens[next].Position.Absolute);
        if (!RuleBlockSplitter.IsBlockKeyword(tokens[next].Kind))
            return new AllowDirective(codes, first, first);
        var end = next + 1;
        while (end < tokens.Length && !(RuleBlockSplitter.IsBlockKeyword(tokens[end].Kind) && RuleBlockSplitter.IsFirstOnLine(tokens, end, source)))
            end++;
        return new AllowDirective(codes, first, source.LineIndexOf(tokens[end - 1].Position.Absolute));
    }
}
