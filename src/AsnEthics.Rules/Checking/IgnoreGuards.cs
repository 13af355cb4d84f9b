using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>Whether one of the guards of an exception covers a hit or stands near it. Only the nearest guard on each side has to be asked.</summary>
internal static class IgnoreGuards
{
    public static bool Hold(PlannedIgnore ignore, Hit[] guards, Hit hit) => ignore switch
    {
        IgnoreInside => HoldInside(guards, hit),
        IgnoreNear near => (near.Side != GuardSide.After && HoldBefore(near.Words, guards, hit)) || (near.Side != GuardSide.Before && HoldAfter(near.Words, guards, hit)),
        _ => throw new ArgumentException(ignore.GetType().Name, nameof(ignore)),
    };

    private static bool HoldInside(Hit[] guards, Hit hit)
    {
        var behind = HitSearch.CountWhile(guards, hit.Start, static (guard, start) => guard.Start <= start);
        return behind > 0 && guards[behind - 1].End >= hit.End;
    }

    private static bool HoldBefore(int words, Hit[] guards, Hit hit)
    {
        var behind = HitSearch.CountWhile(guards, hit.Start, static (guard, start) => guard.End <= start);
        return behind > 0 && guards[behind - 1].Sentence == hit.Sentence && guards[behind - 1].WordsTo(hit) <= words;
    }

    private static bool HoldAfter(int words, Hit[] guards, Hit hit)
    {
        var next = HitSearch.CountWhile(guards, hit.End, static (guard, end) => guard.Start < end);
        return next < guards.Length && guards[next].Sentence == hit.Sentence && hit.WordsTo(guards[next]) <= words;
    }
}
