using System.Collections.Immutable;
using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>The hits of a rule's patterns in one post, and what became of them.</summary>
internal sealed class RuleHits
{
    /// <summary>By pattern, once one of its hits was dropped; null while none was.</summary>
    private string?[]?[]? _droppedBy;

    public RuleHits(Hit[][] all) => All = Live = all;

    /// <summary>By pattern, as found.</summary>
    public Hit[][] All { get; }

    /// <summary>By pattern, those that no exception dropped.</summary>
    public Hit[][] Live { get; private set; }

    /// <summary>The exception that dropped a hit, or null.</summary>
    public string? DroppedBy(int pattern, int hit) => _droppedBy?[pattern]?[hit];

    /// <summary>Drops the hits of a pattern for which the exception holds; the first exception that drops a hit is named.</summary>
    public void Drop(int pattern, string exception, Func<Hit, bool> isDropped)
    {
        var dropped = _droppedBy?[pattern];
        var before = Live[pattern].Length;
        var live = before;
        for (var index = 0; index < All[pattern].Length; index++)
        {
            if (dropped?[index] is not null || !isDropped(All[pattern][index]))
                continue;
            (_droppedBy ??= new string?[All.Length][])[pattern] = dropped ??= new string?[All[pattern].Length];
            dropped[index] = exception;
            live--;
        }

        if (live == before)
            return;
        if (ReferenceEquals(Live, All))
            Live = [.. All];
        Live[pattern] = [.. All[pattern].Where((_, index) => dropped![index] is null)];
    }

    /// <summary>Applies the exceptions in their order. A guard guards even where another exception dropped it as a hit.</summary>
    public void Apply(ImmutableArray<PlannedIgnore> ignores)
    {
        foreach (var ignore in ignores)
        {
            var guards = All[ignore.Guard];
            if (guards.Length == 0)
                continue;

            foreach (var target in ignore.Targets)
                Drop(target, ignore.Text, hit => IgnoreGuards.Hold(ignore, guards, hit));
        }
    }
}
