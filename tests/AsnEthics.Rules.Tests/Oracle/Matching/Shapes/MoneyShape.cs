using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>
/// An amount of money: <c>Rp 10.000</c>, <c>Rp2 juta</c>, <c>10 juta rupiah</c>, <c>500 ribu rupiah</c>, <c>5jt</c>, <c>250rb</c>. A unit written out needs Rp or rupiah:
/// ten million can be people.
/// </summary>
internal static class MoneyShape
{
    private static readonly HashSet<string> ShortUnits = new(StringComparer.Ordinal) { "rb", "jt", "jtan", "rban" };

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "rb", "ribu", "k", "jt", "juta", "m", "miliar", "milyar", "t", "triliun", "trilyun", "perak", "jtan", "rban", "jutaan", "ribuan",
    };

    public static IEnumerable<TextRange> Find(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            if (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            {
                start++;
                continue;
            }

            var digits = BehindCurrency(text, start);
            var hasCurrency = digits > start;
            var amount = AmountEnd(text, digits);
            if (amount == digits)
            {
                start++;
                continue;
            }

            var end = BehindUnits(text, amount, hasCurrency);
            if (end > start)
                yield return new TextRange(start, end);
            start = Math.Max(end, amount);
        }
    }

    /// <summary>The place behind Rp or IDR, a full stop and spaces; the start where none stands there.</summary>
    private static int BehindCurrency(string text, int start)
    {
        var length = StartsWith(text, start, "rp") ? 2 : StartsWith(text, start, "idr") ? 3 : 0;
        if (length == 0)
            return start;

        var index = start + length;
        if (index < text.Length && text[index] == '.')
            index++;
        for (var spaces = 0; spaces < 2 && index < text.Length && text[index] is ' ' or '\u00A0'; spaces++)
            index++;
        return index;
    }

    /// <summary>The end of digits with full stops or commas between them.</summary>
    private static int AmountEnd(string text, int start)
    {
        var end = DigitGroups.RunEnd(text, start);
        while (end > start && end < text.Length && text[end] is '.' or ',' && DigitGroups.IsDigit(text, end + 1))
            end = DigitGroups.RunEnd(text, end + 1);
        return end;
    }

    /// <summary>The end of the whole amount, 0 where the digits are no money.</summary>
    private static int BehindUnits(string text, int amount, bool hasCurrency)
    {
        var end = amount;
        if (text.Length - end >= 2 && text[end] == ',' && text[end + 1] == '-')
            end += 2;

        var unit = WordBehind(text, end, out var unitEnd);
        var isShort = ShortUnits.Contains(unit);
        if (Units.Contains(unit))
            end = unitEnd;
        else if (end == unitEnd - unit.Length && unit.Length > 0)
            return 0; // letters at the digits that are no unit: 10x

        var rupiah = WordBehind(text, end, out var rupiahEnd);
        if (string.Equals(rupiah, "rupiah", StringComparison.Ordinal))
            return rupiahEnd;
        return hasCurrency || isShort ? end : 0;
    }

    /// <summary>The word in lower case at a place or one space behind it; empty where none or only a long one stands there.</summary>
    private static string WordBehind(string text, int index, out int end)
    {
        const int LongestUnit = 8;
        var start = index < text.Length && text[index] is ' ' or '\u00A0' ? index + 1 : index;
        end = start;
        while (end < text.Length && end - start <= LongestUnit && char.IsLetterOrDigit(text[end]))
            end++;
        return end - start > LongestUnit ? "" : LetterCase.ToLower(text.Substring(start, end - start));
    }

    private static bool StartsWith(string text, int start, string prefix) =>
        string.Compare(text, start, prefix, 0, prefix.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
