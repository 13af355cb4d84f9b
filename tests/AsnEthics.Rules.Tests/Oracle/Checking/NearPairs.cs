using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>
/// Finds which hits of two sides are near one another. A hit has a near partner exactly where its nearest one is near enough, so one walk along both sides suffices for
/// each direction.
/// </summary>
internal static class NearPairs
{
    public static bool Exist(HitScope scope, NearCondition near) => Nearest(scope, near) <= near.Words;

    /// <summary>The fewest words between a hit of one side and one of the other that do not overlap; null where there is no such pair.</summary>
    public static int? Nearest(HitScope scope, NearCondition near)
    {
        int? nearest = null;
        foreach (var left in near.Left)
        {
            foreach (var right in near.Right)
            {
                nearest = Least(nearest, Nearest(scope[left], scope[right]));
                if (!near.Ordered)
                    nearest = Least(nearest, Nearest(scope[right], scope[left]));
            }
        }

        return nearest;
    }

    /// <summary>Marks every hit that has a near partner.</summary>
    public static void Collect(HitScope scope, NearCondition near, EvidenceMarks evidence)
    {
        foreach (var left in near.Left)
        {
            foreach (var right in near.Right)
            {
                Collect(scope, left, right, near.Words, evidence);
                if (!near.Ordered)
                    Collect(scope, right, left, near.Words, evidence);
            }
        }
    }

    private static int? Nearest(ReadOnlySpan<Hit> before, ReadOnlySpan<Hit> after)
    {
        int? nearest = null;
        var next = 0;
        foreach (var hit in before)
        {
            while (next < after.Length && after[next].Start < hit.End)
                next++;
            if (next == after.Length)
                break;
            nearest = Least(nearest, hit.WordsTo(after[next]));
        }

        return nearest;
    }

    private static void Collect(HitScope scope, int before, int after, int words, EvidenceMarks evidence)
    {
        var first = scope[before];
        var second = scope[after];
        var next = 0;
        for (var index = 0; index < first.Length; index++)
        {
            while (next < second.Length && second[next].Start < first[index].End)
                next++;
            if (next == second.Length)
                break;
            if (first[index].WordsTo(second[next]) <= words)
                evidence.Add(before, scope.First(before) + index);
        }

        var previous = -1;
        for (var index = 0; index < second.Length; index++)
        {
            while (previous + 1 < first.Length && first[previous + 1].End <= second[index].Start)
                previous++;
            if (previous >= 0 && first[previous].WordsTo(second[index]) <= words)
                evidence.Add(after, scope.First(after) + index);
        }
    }

    private static int? Least(int? one, int? other) => one is null || other < one ? other ?? one : one;
}
