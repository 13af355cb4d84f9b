using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching;

/// <summary>Puts the hits of one pattern in order: by place, each place once, and none inside a longer one.</summary>
internal static class HitOrder
{
    /// <summary>By start, and the longer first.</summary>
    private static readonly Comparison<Hit> ByPlace = static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End);

    /// <summary>Leaves the hits that stay. Both their starts and their ends rise from one to the next, which the checks of distance rely on.</summary>
    public static void Arrange(List<Hit> hits)
    {
        if (hits.Count < 2)
            return;

        hits.Sort(ByPlace);
        var last = 0;
        for (var index = 1; index < hits.Count; index++)
        {
            var hit = hits[index];
            if (hits[last].End < hit.End)
                hits[++last] = hit;
            else if (hits[last].Range == hit.Range)
                hits[last] = Merge(hits[last], hit);
        }

        hits.RemoveRange(last + 1, hits.Count - last - 1);
    }

    /// <summary>Found in two ways: the plainer reading and the larger weight.</summary>
    private static Hit Merge(Hit one, Hit other) => one with
    {
        Steps = ReadingPreference.IsPlainer(other.Steps, one.Steps) ? other.Steps : one.Steps,
        Weight = Math.Max(one.Weight, other.Weight),
    };
}
