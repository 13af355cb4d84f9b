using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>Which assertions hold at a place between two units. Whatever takes no text happens at one place, so with the context given an assertion is either nothing or a wall.</summary>
internal readonly record struct RegexContext(bool AtStart, bool AtEnd, bool AtBoundary)
{
    public bool Holds(RegexAssertionKind assertion) => assertion switch
    {
        RegexAssertionKind.TextStart => AtStart,
        RegexAssertionKind.TextEnd => AtEnd,
        _ => AtBoundary,
    };
}
