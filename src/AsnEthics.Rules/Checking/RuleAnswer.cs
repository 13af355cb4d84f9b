namespace AsnEthics.Rules.Checking;

/// <summary>What one rule says of a post: its results, the facts it missed, and the places it looked at (only where a trace was asked for).</summary>
internal sealed class RuleAnswer(RuleHits hits)
{
    public RuleHits Hits { get; } = hits;

    public List<ScopeResult> Results { get; } = [];

    /// <summary>Null where no fact was missed.</summary>
    public SortedSet<int>? MissingFacts { get; set; }

    public List<ScopeTrace> Scopes { get; } = [];
}

/// <summary>One place where the condition held: the hits that made it hold, and the stretch that is reported where there are none.</summary>
internal sealed record ScopeResult(List<PatternHit> Evidence, TextRange Range);
