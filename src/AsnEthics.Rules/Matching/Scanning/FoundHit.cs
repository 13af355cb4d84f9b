using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>A hit of a pattern of a simple rule in a post.</summary>
/// <param name="Rule">The rule's index in the plan.</param>
/// <param name="Pattern">The pattern's index in the rule.</param>
/// <param name="Hit">The hit; of its words and sentence nothing is known.</param>
internal readonly record struct FoundHit(int Rule, int Pattern, Hit Hit)
{
    /// <summary>By rule, then by start, end and pattern; of two of the same pattern at one place the plainer first.</summary>
    public static readonly Comparison<FoundHit> ByRule = Compare;

    /// <summary>By rule and pattern, then by start, the longer first.</summary>
    public static readonly Comparison<FoundHit> ByPattern = CompareByPattern;

    public static FoundHit Of(SimpleHit hit, TextRange range, ReadingSteps steps) => new(hit.Rule, hit.Pattern, new Hit(range.Start, range.End, 0, 0, 0, hit.Weight, steps));

    /// <summary>Whether both are of one pattern at one place.</summary>
    public bool IsSame(FoundHit other) => Rule == other.Rule && Pattern == other.Pattern && Hit.Range == other.Hit.Range;

    /// <summary>Whether it is of the same pattern and goes from the other's start, or before it, to its end or behind it.</summary>
    public bool Covers(FoundHit other) => Rule == other.Rule && Pattern == other.Pattern && Hit.Start <= other.Hit.Start && Hit.End >= other.Hit.End;

    private static int CompareByPattern(FoundHit left, FoundHit right)
    {
        if (left.Rule != right.Rule)
            return left.Rule.CompareTo(right.Rule);
        if (left.Pattern != right.Pattern)
            return left.Pattern.CompareTo(right.Pattern);
        return left.Hit.Start != right.Hit.Start ? left.Hit.Start.CompareTo(right.Hit.Start) : right.Hit.End.CompareTo(left.Hit.End);
    }

    private static int Compare(FoundHit left, FoundHit right)
    {
        if (left.Rule != right.Rule)
            return left.Rule.CompareTo(right.Rule);
        if (left.Hit.Start != right.Hit.Start)
            return left.Hit.Start.CompareTo(right.Hit.Start);
        if (left.Hit.End != right.Hit.End)
            return left.Hit.End.CompareTo(right.Hit.End);
        if (left.Pattern != right.Pattern)
            return left.Pattern.CompareTo(right.Pattern);
        return left.Hit.Steps == right.Hit.Steps ? 0 : ReadingPreference.IsPlainer(left.Hit.Steps, right.Hit.Steps) ? -1 : 1;
    }
}
