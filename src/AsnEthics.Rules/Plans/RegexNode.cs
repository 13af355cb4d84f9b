using System.Collections.Immutable;

namespace AsnEthics.Rules.Plans;

/// <summary>A regular expression of the language's subset. A match goes from character to character: a surrogate pair is never cut in two.</summary>
internal abstract record RegexNode;

/// <summary>One character inside the class, or one half of a literal beyond U+FFFF.</summary>
internal sealed record RegexUnit(RegexClass Class) : RegexNode;

internal sealed record RegexConcatenation(ImmutableArray<RegexNode> Items) : RegexNode;

internal sealed record RegexAlternation(ImmutableArray<RegexNode> Options) : RegexNode;

/// <summary>A repeat; <paramref name="Maximum"/> is null where it has no end.</summary>
internal sealed record RegexRepeat(RegexNode Operand, int Minimum, int? Maximum) : RegexNode;

internal sealed record RegexAssertion(RegexAssertionKind Kind) : RegexNode;

internal enum RegexAssertionKind
{
    WordBoundary,
    TextStart,
    TextEnd,
}

/// <summary>A set of UTF-16 units: ranges and named classes, or all the others where <paramref name="Negated"/>.</summary>
internal sealed record RegexClass(ImmutableArray<RegexRange> Ranges, ImmutableArray<RegexNamedClass> Named, bool Negated)
{
    public static RegexClass Any { get; } = new([new RegexRange('\n', '\n')], [], Negated: true);

    /// <summary>Whether it is one half of a character beyond U+FFFF that the expression writes as a literal. It takes that unit alone; every other class takes a surrogate pair whole, by its first unit.</summary>
    public bool IsHalfOfPair => !Negated && Named.IsEmpty && Ranges.Length == 1 && Ranges[0].First == Ranges[0].Last && char.IsSurrogate(Ranges[0].First);

    public bool Contains(char unit)
    {
        foreach (var range in Ranges)
        {
            if (range.First <= unit && unit <= range.Last)
                return !Negated;
        }

        foreach (var named in Named)
        {
            if (named.Contains(unit))
                return !Negated;
        }

        return Negated;
    }
}

internal readonly record struct RegexRange(char First, char Last);

/// <summary><c>\d</c>, <c>\w</c>, <c>\s</c> and their opposites.</summary>
internal readonly record struct RegexNamedClass(char Letter)
{
    public bool Contains(char unit) => Letter switch
    {
        'd' => IsDigit(unit),
        'D' => !IsDigit(unit),
        'w' => IsWord(unit),
        'W' => !IsWord(unit),
        's' => char.IsWhiteSpace(unit),
        _ => !char.IsWhiteSpace(unit),
    };

    /// <summary>Letters and digits of any script and the underscore; also what <c>\b</c> goes by.</summary>
    public static bool IsWord(char unit) => char.IsLetterOrDigit(unit) || unit == '_';

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';
}
