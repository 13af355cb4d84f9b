using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching;

/// <summary>Puts the hits of one pattern in order: by place, each place once, and none inside a longer one.</summary>
internal static class HitOrder
{
    /// <summary>The hits that stay. Both their starts and their ends rise from one to the next, which the checks of distance rely on.</summary>
    public static Hit[] Arrange(List<Hit> hits)
    {
        if (hits.Count == 1)
            return [hits[0]];

        hits.Sort(ByPlace);
        var kept = new List<Hit>(hits.Count);
        foreach (var hit in hits)
        {
            if (kept.Count == 0 || kept[kept.Count - 1].End < hit.End)
                kept.Add(hit);
            else if (kept[kept.Count - 1].Range == hit.Range)
                kept[kept.Count - 1] = Merge(kept[kept.Count - 1], hit);
        }

        return [.. kept];
    }

    /// <summary>By start, and the longer first.</summary>
    private static int ByPlace(Hit left, Hit right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End);

    /// <summary>Found in two ways: the plainer reading and the larger weight.</summary>
    private static Hit Merge(Hit one, Hit other) => one with
    {
        Steps = ReadingPreference.IsPlainer(other.Steps, one.Steps) ? other.Steps : one.Steps,
        Weight = Math.Max(one.Weight, other.Weight),
    };
}
