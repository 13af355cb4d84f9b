using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>
/// Finds the end of a number: 10, 10.000, 3,5, 07.30, 07:30, 1/2, 20-11-2026. Digits with letters at them (5jt, 17-an) are words, but a number of several groups ends before them
/// (07.30WIB, 3,5jt): no word is spelled with a decimal point.
/// </summary>
internal static class NumberScanner
{
    private const int LongestDayOrMonth = 2;
    private const int LengthOfYear = 4;

    private static readonly string[] Currencies = ["rp", "idr", "usd"];

    /// <summary>The end of the number at <paramref name="start"/>, or <paramref name="start"/> where a word begins there.</summary>
    public static int End(string text, int start)
    {
        var end = DigitsEnd(text, start);
        if (end == start || GoesOnAsWord(text, end))
            return start;

        var date = DateEnd(text, start, end);
        if (date > end)
            return date;

        while (end + 1 < text.Length && text[end] is '.' or ',' or ':' or '/')
        {
            var group = DigitsEnd(text, end + 1);
            if (group == end + 1)
                break;
            end = group;
        }

        return end;
    }

    /// <summary>The end of a currency written at its amount (Rp1.500), or <paramref name="start"/> where there is none.</summary>
    public static int CurrencyEnd(string text, int start)
    {
        foreach (var currency in Currencies)
        {
            var end = start + currency.Length;
            if (end < text.Length && char.IsDigit(text[end]) && string.Compare(text, start, currency, 0, currency.Length, StringComparison.OrdinalIgnoreCase) == 0 && End(text, end) > end)
                return end;
        }

        return start;
    }

    /// <summary>20-11-2026 and 2026-11-20; other digits with hyphens are several numbers, as 10-20 is.</summary>
    private static int DateEnd(string text, int start, int end)
    {
        if (end - start > LengthOfYear || end >= text.Length || text[end] != '-')
            return end;

        var second = DigitsEnd(text, end + 1);
        if (second == end + 1 || second - end - 1 > LongestDayOrMonth || second >= text.Length || text[second] != '-')
            return end;

        var third = DigitsEnd(text, second + 1);
        var (first, last) = (end - start, third - second - 1);
        var isDate = (first <= LongestDayOrMonth && last is LongestDayOrMonth or LengthOfYear) || (first == LengthOfYear && last is 1 or LongestDayOrMonth);
        return isDate && !GoesOnAsWord(text, third) && !(third + 1 < text.Length && text[third] == '-' && char.IsDigit(text[third + 1])) ? third : end;
    }

    private static int DigitsEnd(string text, int index)
    {
        while (index < text.Length && CharacterKinds.At(text, index, out var length) == CharacterKind.Digit)
            index += length;
        return index;
    }

    private static bool GoesOnAsWord(string text, int index)
    {
        if (index >= text.Length)
            return false;
        if (CharacterKinds.At(text, index, out _) is CharacterKind.Letter or CharacterKind.Mark)
            return true;

        return (WordScanner.IsHyphen(text[index]) || WordScanner.IsApostrophe(text[index]) || text[index] is '@' or '$')
            && index + 1 < text.Length
            && CharacterKinds.At(text, index + 1, out _) == CharacterKind.Letter;
    }
}
