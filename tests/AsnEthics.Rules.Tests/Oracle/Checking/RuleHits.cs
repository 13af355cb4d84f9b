using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>The hits of a rule's patterns in one post, and what became of them.</summary>
internal sealed class RuleHits(Hit[][] all)
{
    /// <summary>By pattern, as found.</summary>
    public Hit[][] All { get; } = all;

    /// <summary>By pattern, those that no exception dropped.</summary>
    public Hit[][] Live { get; } = [.. all];

    /// <summary>Drops the hits of a pattern for which the exception holds.</summary>
    public void Drop(int pattern, Func<Hit, bool> isDropped) => Live[pattern] = [.. Live[pattern].Where(hit => !isDropped(hit))];

    /// <summary>Applies the exceptions. A guard guards even where another exception dropped it as a hit.</summary>
    public void Apply(IEnumerable<PlannedIgnore> ignores)
    {
        foreach (var ignore in ignores)
        {
            foreach (var target in ignore.Targets)
                Drop(target, hit => IgnoreGuards.Hold(ignore, All[ignore.Guard], hit));
        }
    }
}
