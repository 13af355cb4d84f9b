using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>The relations between positions in every context that can come up. A match takes one unit at least: before its first the text cannot be at its end, behind its last not at its start, between two at neither.</summary>
internal sealed class PositionTables
{
    private readonly PositionSet256[] _first = new PositionSet256[4];
    private readonly PositionSet256[] _last = new PositionSet256[4];

    public PositionTables(RegexNode root)
    {
        UsesBoundaries = Uses(root, RegexAssertionKind.WordBoundary);
        var plain = Fill(root, atBoundary: false);
        var atBoundary = UsesBoundaries ? Fill(root, atBoundary: true) : plain;
        Classes = plain.Classes;
        Follow = plain.Follow;
        FollowAtBoundary = atBoundary.Follow;
    }

    /// <summary>Whether it matters where words begin and end; where it does not, no place counts as such a boundary.</summary>
    public bool UsesBoundaries { get; }

    public IReadOnlyList<RegexClass> Classes { get; }

    public IReadOnlyList<PositionSet256> Follow { get; }

    public IReadOnlyList<PositionSet256> FollowAtBoundary { get; }

    /// <summary>By <see cref="Index"/> of whether the text starts here.</summary>
    public IReadOnlyList<PositionSet256> First => _first;

    /// <summary>By <see cref="Index"/> of whether the text ends here.</summary>
    public IReadOnlyList<PositionSet256> Last => _last;

    public static int Index(bool atTextEdge, bool atBoundary) => (atTextEdge ? 2 : 0) + (atBoundary ? 1 : 0);

    /// <summary>The relations inside the text; first and last also at its edges.</summary>
    private PositionGraph Fill(RegexNode root, bool atBoundary)
    {
        var inside = new PositionGraph(root, new RegexContext(AtStart: false, AtEnd: false, atBoundary));
        var atStart = Uses(root, RegexAssertionKind.TextStart) ? new PositionGraph(root, new RegexContext(AtStart: true, AtEnd: false, atBoundary)) : inside;
        var atEnd = Uses(root, RegexAssertionKind.TextEnd) ? new PositionGraph(root, new RegexContext(AtStart: false, AtEnd: true, atBoundary)) : inside;
        _first[Index(atTextEdge: false, atBoundary)] = inside.First;
        _first[Index(atTextEdge: true, atBoundary)] = atStart.First;
        _last[Index(atTextEdge: false, atBoundary)] = inside.Last;
        _last[Index(atTextEdge: true, atBoundary)] = atEnd.Last;
        return inside;
    }

    private static bool Uses(RegexNode node, RegexAssertionKind assertion) => node switch
    {
        RegexAssertion used => used.Kind == assertion,
        RegexConcatenation concatenation => concatenation.Items.Any(item => Uses(item, assertion)),
        RegexAlternation alternation => alternation.Options.Any(option => Uses(option, assertion)),
        RegexRepeat repeat => Uses(repeat.Operand, assertion),
        _ => false,
    };
}
