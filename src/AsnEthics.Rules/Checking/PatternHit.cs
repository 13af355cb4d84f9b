using AsnEthics.Rules.Matching;

namespace AsnEthics.Rules.Checking;

/// <summary>A hit with the pattern it belongs to.</summary>
internal readonly record struct PatternHit(int Pattern, Hit Hit)
{
    /// <summary>By start, then by end, then by pattern.</summary>
    public static readonly Comparison<PatternHit> ByPlace = static (left, right) =>
    {
        if (left.Hit.Start != right.Hit.Start)
            return left.Hit.Start.CompareTo(right.Hit.Start);
        return left.Hit.End != right.Hit.End ? left.Hit.End.CompareTo(right.Hit.End) : left.Pattern.CompareTo(right.Pattern);
    };
}
