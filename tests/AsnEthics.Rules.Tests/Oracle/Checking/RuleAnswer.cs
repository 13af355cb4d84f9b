namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>What one rule says of a post: its results and the facts it missed.</summary>
internal sealed class RuleAnswer
{
    public List<ScopeResult> Results { get; } = [];

    public SortedSet<int> MissingFacts { get; } = [];
}

/// <summary>One place where the condition held: the hits that made it hold, and the stretch that is reported where there are none.</summary>
internal sealed record ScopeResult(List<PatternHit> Evidence, TextRange Range);
