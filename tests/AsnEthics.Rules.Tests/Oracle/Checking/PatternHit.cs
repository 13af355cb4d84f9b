namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>A hit with the pattern it belongs to.</summary>
internal readonly record struct PatternHit(int Pattern, Hit Hit)
{
    public static int ByPlace(PatternHit left, PatternHit right)
    {
        if (left.Hit.Start != right.Hit.Start)
            return left.Hit.Start.CompareTo(right.Hit.Start);
        return left.Hit.End != right.Hit.End ? left.Hit.End.CompareTo(right.Hit.End) : left.Pattern.CompareTo(right.Pattern);
    }
}
