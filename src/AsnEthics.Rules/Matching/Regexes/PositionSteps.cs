using System.Runtime.CompilerServices;

namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>
/// A relation between positions, applied to a whole set at once. Most pairs lead to the next position, the one before or the same: a shift and a mask. Of the rest, what many positions lead to alike (whatever stands behind
/// <c>.{0,200}</c>) is added once for all of them, and what is left is looked up position by position.
/// </summary>
internal sealed class PositionSteps<TSet>
    where TSet : struct, IPositionSet<TSet>
{
    /// <summary>Fewer positions are looked up as fast, and every group is asked whichever positions are in the set.</summary>
    private const int FewestInGroup = 3;
    private const int MostGroups = 4;

    private readonly TSet _toNext;
    private readonly TSet _toPrevious;
    private readonly TSet _toSame;
    private readonly TSet _toOthers;
    private readonly (TSet From, TSet To)[] _groups;
    private readonly TSet _alone;
    private readonly TSet[] _rows;

    /// <param name="rows">For each position those it leads to.</param>
    public PositionSteps(IReadOnlyList<PositionSet256> rows)
    {
        var others = new PositionSet256[rows.Count];
        for (var position = 0; position < rows.Count; position++)
        {
            var itself = PositionSet256.Of(position);
            AddIf(rows[position].Meets(itself.Next()), itself, ref _toNext);
            AddIf(rows[position].Meets(itself.Previous()), itself, ref _toPrevious);
            AddIf(rows[position].Meets(itself), itself, ref _toSame);
            others[position] = rows[position].Without(itself.Next()).Without(itself.Previous()).Without(itself);
            AddIf(!others[position].IsEmpty, itself, ref _toOthers);
        }

        _groups = [.. Enumerable.Range(0, rows.Count)
            .Where(position => !others[position].IsEmpty)
            .GroupBy(position => others[position], PositionSet256.Of)
            .Where(group => group.Count() >= FewestInGroup)
            .OrderByDescending(group => group.Count())
            .Take(MostGroups)
            .Select(group => (default(TSet).From(group.Aggregate((left, right) => left.Or(right))), default(TSet).From(group.Key)))];
        _alone = _groups.Aggregate(_toOthers, (left, group) => left.Without(group.From));
        _rows = _alone.IsEmpty ? [] : [.. others.Select(row => default(TSet).From(row))];
    }

    /// <summary>The relation the other way round.</summary>
    public static PositionSteps<TSet> Reversed(IReadOnlyList<PositionSet256> rows)
    {
        var reversed = new PositionSet256[rows.Count];
        for (var from = 0; from < rows.Count; from++)
        {
            for (var to = 0; to < rows.Count; to++)
            {
                if (rows[from].Contains(to))
                    reversed[to] = reversed[to].Or(PositionSet256.Of(from));
            }
        }

        return new PositionSteps<TSet>(reversed);
    }

    /// <summary>Every position that one of the set leads to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TSet From(TSet set)
    {
        var reached = set.And(_toNext).Next().Or(set.And(_toPrevious).Previous()).Or(set.And(_toSame));
        return set.Meets(_toOthers) ? reached.Or(Others(set)) : reached;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TSet Others(TSet set)
    {
        var reached = set.And(_alone).UnionOf(_rows);
        foreach (var (from, to) in _groups)
        {
            if (set.Meets(from))
                reached = reached.Or(to);
        }

        return reached;
    }

    private static void AddIf(bool leads, PositionSet256 position, ref TSet sources)
    {
        if (leads)
            sources = sources.Or(default(TSet).From(position));
    }
}
