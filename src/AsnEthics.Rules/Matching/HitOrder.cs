using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching;

/// <summary>Puts the hits of one pattern in order: by place, each place once, and none inside a longer one.</summary>
internal static class HitOrder
{
    /// <summary>By start, and the longer first.</summary>
    private static readonly Comparer<Hit> ByPlace = Comparer<Hit>.Create(static (left, right) => Compare(left, right));

    /// <summary>Leaves the hits that stay at the front. Both their starts and their ends rise from one to the next, which the checks of distance rely on.</summary>
    /// <param name="hits">Holds the hits.</param>
    /// <param name="start">The first one.</param>
    /// <param name="count">How many they are.</param>
    /// <returns>How many stay.</returns>
    public static int Arrange(Hit[] hits, int start, int count)
    {
        if (count < 2)
            return count;

        if (!AreInOrder(hits.AsSpan(start, count)))
            Array.Sort(hits, start, count, ByPlace);
        var last = start;
        for (var index = start + 1; index < start + count; index++)
        {
            ref readonly var hit = ref hits[index];
            if (hits[last].End < hit.End)
                hits[++last] = hit;
            else if (hits[last].Range == hit.Range)
                hits[last] = Merge(hits[last], hit);
        }

        return last + 1 - start;
    }

    /// <summary>Most are found in their order.</summary>
    private static bool AreInOrder(ReadOnlySpan<Hit> hits)
    {
        for (var index = 1; index < hits.Length; index++)
        {
            if (Compare(hits[index - 1], hits[index]) > 0)
                return false;
        }

        return true;
    }

    private static int Compare(in Hit left, in Hit right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End);

    /// <summary>Found in two ways: the plainer reading and the larger weight.</summary>
    public static Hit Merge(in Hit one, in Hit other) => one with
    {
        Steps = ReadingPreference.IsPlainer(other.Steps, one.Steps) ? other.Steps : one.Steps,
        Weight = Math.Max(one.Weight, other.Weight),
    };
}
