using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Tests.Support;

/// <summary>Regular expressions as trees, written short, and as text.</summary>
internal static class RegexTrees
{
    public static RegexNode Unit(char unit) => Class([new RegexRange(unit, unit)]);

    public static RegexNode Class(RegexRange[] ranges, string named = "", bool negated = false) =>
        new RegexUnit(new RegexClass([.. ranges], [.. named.Select(letter => new RegexNamedClass(letter))], negated));

    public static RegexNode Any => new RegexUnit(RegexClass.Any);

    /// <summary>The units of a text, one behind the other: how a literal beyond U+FFFF is written, too.</summary>
    public static RegexNode Literal(string text) => Join([.. text.Select(Unit)]);

    public static RegexNode Join(params RegexNode[] items) => new RegexConcatenation([.. items]);

    public static RegexNode Either(params RegexNode[] options) => new RegexAlternation([.. options]);

    public static RegexNode Repeat(RegexNode operand, int minimum, int? maximum) => new RegexRepeat(operand, minimum, maximum);

    public static RegexNode Assertion(RegexAssertionKind kind) => new RegexAssertion(kind);

    /// <summary>An expression as a rule writes it between slashes.</summary>
    public static RegexNode Parse(string pattern)
    {
        var source = new SourceText("uji.asnrules", $"/{pattern}/");
        var diagnostics = new DiagnosticBag(1);
        return RegexParser.Parse(new RegexSyntax(new SourceSpan(0, source.Text.Length), pattern), diagnostics.In(source), RuleLimits.Default)
            ?? throw new ArgumentException($"/{pattern}/ is refused", nameof(pattern));
    }

    /// <summary>What counts against the limit of 256: see <c>RegexMeasure</c>.</summary>
    public static long Positions(RegexNode node) => node switch
    {
        RegexUnit => 1,
        RegexConcatenation concatenation => concatenation.Items.Sum(Positions),
        RegexAlternation alternation => alternation.Options.Sum(Positions),
        RegexRepeat repeat => Positions(repeat.Operand) * Math.Max(1, repeat.Maximum ?? repeat.Minimum),
        _ => 0,
    };

    public static string Show(RegexNode node) => node switch
    {
        RegexUnit unit => Show(unit.Class),
        RegexConcatenation concatenation => $"({string.Concat(concatenation.Items.Select(Show))})",
        RegexAlternation alternation => $"({string.Join('|', alternation.Options.Select(Show))})",
        RegexRepeat repeat => FormattableString.Invariant($"{Show(repeat.Operand)}{{{repeat.Minimum},{repeat.Maximum}}}"),
        RegexAssertion { Kind: RegexAssertionKind.TextStart } => "^",
        RegexAssertion { Kind: RegexAssertionKind.TextEnd } => "$",
        _ => @"\b",
    };

    /// <summary>Text with what does not print as <c>\uXXXX</c>.</summary>
    public static string Show(string text) => string.Concat(text.Select(Show));

    private static string Show(RegexClass unitClass)
    {
        var ranges = unitClass.Ranges.Select(range => range.First == range.Last ? Show(range.First) : $"{Show(range.First)}-{Show(range.Last)}");
        return $"[{(unitClass.Negated ? "^" : "")}{string.Concat(ranges)}{string.Concat(unitClass.Named.Select(named => $"\\{named.Letter}"))}]";
    }

    private static string Show(char unit) => unit is >= ' ' and < '\u007F' ? unit.ToString() : FormattableString.Invariant($"\\u{(int)unit:X4}");
}
