namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Whether digits can be a day of the calendar.</summary>
internal static class CalendarDay
{
    private static readonly int[] LongestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    public static bool IsPlausible(int day, int month) => month is >= 1 and <= 12 && day >= 1 && day <= LongestMonths[month - 1];

    /// <summary>The number that digits write.</summary>
    public static int Number(string digits, int start, int length)
    {
        var number = 0;
        for (var index = start; index < start + length; index++)
            number = (number * 10) + (digits[index] - '0');
        return number;
    }
}
