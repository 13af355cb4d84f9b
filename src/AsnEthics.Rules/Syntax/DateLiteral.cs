using System.Globalization;

namespace AsnEthics.Rules.Syntax;

/// <summary>Dates as <c>2026-12-31</c>.</summary>
internal static class DateLiteral
{
    public const int Length = 10;

    private const string Format = "yyyy-MM-dd";

    public static bool LooksLikeDate(string text, int start)
    {
        if (start + Length > text.Length)
            return false;
        for (var i = 0; i < Length; i++)
        {
            var fits = i is 4 or 7 ? SourceCharacters.IsHyphen(text[start + i]) : SourceCharacters.IsDigit(text[start + i]);
            if (!fits)
                return false;
        }

        return start + Length == text.Length || !SourceCharacters.IsNamePart(text[start + Length]);
    }

    public static bool TryParse(string token, out DateTime date)
    {
        var ascii = token.Substring(0, 4) + "-" + token.Substring(5, 2) + "-" + token.Substring(8, 2);
        return DateTime.TryParseExact(ascii, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    /// <summary>The length of a day written as <c>31-12-2026</c>, <c>31/12/2026</c> or <c>31.12.2026</c>; 0 where there is none.</summary>
    public static int DayFirstLength(string text, int start)
    {
        var index = start;
        foreach (var digits in new[] { 2, 2, 4 })
        {
            if (digits == 4 || index > start)
            {
                if (index == text.Length || !(SourceCharacters.IsHyphen(text[index]) || text[index] is '/' or '.'))
                    return 0;
                index++;
            }

            var from = index;
            while (index < text.Length && SourceCharacters.IsDigit(text[index]))
                index++;
            if (index == from || index - from > digits || (digits == 4 && index - from < digits))
                return 0;
        }

        return index - start;
    }

    /// <summary>Reads a token that <see cref="DayFirstLength"/> found and gives the day as the language writes it.</summary>
    public static bool TryReadDayFirst(string token, out string written)
    {
        written = "";
        if (DayFirstLength(token, 0) != token.Length)
            return false;
        var parts = token.Split([.. token.Where(c => !SourceCharacters.IsDigit(c))]);
        written = parts[2] + "-" + parts[1].PadLeft(2, '0') + "-" + parts[0].PadLeft(2, '0');
        return true;
    }

    public static string ToText(DateTime date) => date.ToString(Format, CultureInfo.InvariantCulture);
}
