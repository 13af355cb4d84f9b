using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Which of two ways to read a word is the plainer one: fewer steps first, then the earlier steps.</summary>
internal static class ReadingPreference
{
    public static bool IsPlainer(ReadingSteps steps, ReadingSteps than)
    {
        var difference = Count(steps) - Count(than);
        return difference < 0 || (difference == 0 && steps < than);
    }

    private static int Count(ReadingSteps steps)
    {
        var count = 0;
        for (var rest = (int)steps; rest != 0; rest &= rest - 1)
            count++;
        return count;
    }
}
