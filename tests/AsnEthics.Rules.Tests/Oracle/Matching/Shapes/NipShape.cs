namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>
/// A civil servant's number: 18 digits, day of birth (8), month of appointment (6; 21 stands in place of the month for contract employees), sex (1 or 2), a serial number (3).
/// </summary>
internal static class NipShape
{
    private const int Length = 18;
    private const int FirstYear = 1930;
    private const int LastYear = 2099;
    private const int YoungestAppointed = 15;
    private const int ContractMonth = 21;

    public static IEnumerable<TextRange> Find(string text) => DigitGroups.Find(text, Length, Length, IsPlausible);

    private static bool IsPlausible(string digits)
    {
        var born = CalendarDay.Number(digits, 0, 4);
        var appointed = CalendarDay.Number(digits, 8, 4);
        return born >= FirstYear
            && CalendarDay.IsPlausible(CalendarDay.Number(digits, 6, 2), CalendarDay.Number(digits, 4, 2))
            && appointed >= born + YoungestAppointed
            && appointed <= LastYear
            && CalendarDay.Number(digits, 12, 2) is (>= 1 and <= 12) or ContractMonth
            && digits[14] is '1' or '2';
    }
}
