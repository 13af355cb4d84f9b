using AsnEthics.Rules.Matching;

namespace AsnEthics.Rules.Checking;

/// <summary>What one rule says of a post: its results, the facts it missed, and the places it looked at (only where a trace was asked for). Written over for the next rule.</summary>
internal sealed class RuleAnswer(RuleHits hits)
{
    public RuleHits Hits { get; } = hits;

    public List<ScopeResult> Results { get; } = [];

    /// <summary>In their order.</summary>
    public NumberSet MissingFacts { get; } = new();

    public List<ScopeTrace> Scopes { get; } = [];

    public void Clear(int facts)
    {
        Results.Clear();
        MissingFacts.Clear(facts);
        Scopes.Clear();
    }
}

/// <summary>One place where the condition held: the hits that made it hold, and the stretch that is reported where there are none.</summary>
internal sealed record ScopeResult(PatternHit[] Evidence, TextRange Range);
