using System.Globalization;
using System.Text.RegularExpressions;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Benchmarks.Regexes;

/// <summary>A part of an expression, for the library and for the framework's <see cref="Regex"/>.</summary>
internal sealed record RegexPiece(RegexNode Node, string Pattern)
{
    public static RegexPiece Any { get; } = new(new RegexUnit(RegexClass.Any), ".");

    public static RegexPiece Letter { get; } = Class("a-z", ('a', 'z'));

    public static RegexPiece Capital { get; } = Class("A-Z", ('A', 'Z'));

    public static RegexPiece Digit { get; } = Class("0-9", ('0', '9'));

    public static RegexPiece WordCharacter { get; } = new(new RegexUnit(new RegexClass([], [new RegexNamedClass('w')], Negated: false)), @"\w");

    public static RegexPiece Space { get; } = new(new RegexUnit(new RegexClass([], [new RegexNamedClass('s')], Negated: false)), @"\s");

    public static RegexPiece Boundary { get; } = new(new RegexAssertion(RegexAssertionKind.WordBoundary), @"\b");

    public static RegexPiece Start { get; } = new(new RegexAssertion(RegexAssertionKind.TextStart), "^");

    public static RegexPiece End { get; } = new(new RegexAssertion(RegexAssertionKind.TextEnd), @"\z");

    public static RegexPiece Literal(string text) => new(new RegexConcatenation([.. text.Select(Unit)]), Regex.Escape(text));

    /// <summary>One of the units.</summary>
    public static RegexPiece OneOf(string units) => Class(Regex.Escape(units).Replace("-", @"\-", StringComparison.Ordinal), [.. units.Select(unit => (unit, unit))]);

    public static RegexPiece Join(params RegexPiece[] items) => new(new RegexConcatenation([.. items.Select(item => item.Node)]), string.Concat(items.Select(item => item.Pattern)));

    public static RegexPiece Either(params RegexPiece[] options) =>
        new(new RegexAlternation([.. options.Select(option => option.Node)]), $"(?:{string.Join('|', options.Select(option => option.Pattern))})");

    public RegexPiece Optional() => Repeat(0, 1);

    public RegexPiece Repeat(int minimum, int? maximum = null) =>
        new(new RegexRepeat(Node, minimum, maximum), string.Create(CultureInfo.InvariantCulture, $"(?:{Pattern}){{{minimum},{maximum}}}"));

    public override string ToString() => Pattern;

    private static RegexPiece Class(string pattern, params (char First, char Last)[] ranges) =>
        new(new RegexUnit(new RegexClass([.. ranges.Select(range => new RegexRange(range.First, range.Last))], [], Negated: false)), $"[{pattern}]");

    private static RegexNode Unit(char unit) => new RegexUnit(new RegexClass([new RegexRange(unit, unit)], [], Negated: false));
}
