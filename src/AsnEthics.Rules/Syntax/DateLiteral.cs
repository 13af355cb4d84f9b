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

    public static string ToText(DateTime date) => date.ToString(Format, CultureInfo.InvariantCulture);
}
