using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>Drops a hit where one of the guards of an <c>ignore</c> covers it or stands near it. Only the nearest guard on each side has to be asked. A guard guards even where another exception dropped it as a hit.</summary>
internal readonly struct IgnoreGuards(PlannedIgnore ignore, RuleHits hits) : IHitException
{
    public string? Of(in Hit hit) => Hold(ignore, hits.All(ignore.Guard), hit) ? ignore.Text : null;

    private static bool Hold(PlannedIgnore ignore, ReadOnlySpan<Hit> guards, in Hit hit) => ignore switch
    {
        IgnoreInside => HoldInside(guards, hit),
        IgnoreNear near => (near.Side != GuardSide.After && HoldBefore(near.Words, guards, hit)) || (near.Side != GuardSide.Before && HoldAfter(near.Words, guards, hit)),
        _ => throw new ArgumentException(ignore.GetType().Name, nameof(ignore)),
    };

    private static bool HoldInside(ReadOnlySpan<Hit> guards, in Hit hit)
    {
        var behind = HitSearch.CountWhile(guards, hit.Start, static (guard, start) => guard.Start <= start);
        return behind > 0 && guards[behind - 1].End >= hit.End;
    }

    private static bool HoldBefore(int words, ReadOnlySpan<Hit> guards, in Hit hit)
    {
        var behind = HitSearch.CountWhile(guards, hit.Start, static (guard, start) => guard.End <= start);
        return behind > 0 && guards[behind - 1].Sentence == hit.Sentence && guards[behind - 1].WordsTo(hit) <= words;
    }

    private static bool HoldAfter(int words, ReadOnlySpan<Hit> guards, in Hit hit)
    {
        var next = HitSearch.CountWhile(guards, hit.End, static (guard, end) => guard.Start < end);
        return next < guards.Length && guards[next].Sentence == hit.Sentence && hit.WordsTo(guards[next]) <= words;
    }
}
