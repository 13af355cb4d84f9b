namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>
/// A national identity number: 16 digits, province, regency and district by two digits each, the day of birth (with 40 added to the day for women), a serial number.
/// </summary>
internal static class NikShape
{
    private const int Length = 16;
    private const int AddedForWomen = 40;

    public static IEnumerable<TextRange> Find(string text) => DigitGroups.Find(text, Length, Length, IsPlausible);

    private static bool IsPlausible(string digits)
    {
        var day = CalendarDay.Number(digits, 6, 2);
        return IsProvince(CalendarDay.Number(digits, 0, 2))
            && CalendarDay.Number(digits, 2, 2) is >= 1 and <= 79
            && CalendarDay.Number(digits, 4, 2) >= 1
            && CalendarDay.IsPlausible(day > AddedForWomen ? day - AddedForWomen : day, CalendarDay.Number(digits, 8, 2))
            && CalendarDay.Number(digits, 12, 4) >= 1;
    }

    private static bool IsProvince(int code) =>
        code is (>= 11 and <= 19) or 21 or (>= 31 and <= 36) or (>= 51 and <= 53) or (>= 61 and <= 65) or (>= 71 and <= 76) or 81 or 82 or (>= 91 and <= 97);
}
