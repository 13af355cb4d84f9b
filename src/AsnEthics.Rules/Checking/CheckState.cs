using AsnEthics.Rules.Matching;

namespace AsnEthics.Rules.Checking;

/// <summary>What a check that reads its post fills and clears again. Belongs to one check at a time and is used again (<see cref="CheckStatePool"/>).</summary>
internal sealed class CheckState(MatchPlan plan)
{
    public PostHits Hits { get; } = new(plan);

    public RuleCheck Rules { get; } = new();

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge => Hits.IsLarge || Rules.IsLarge;
}
