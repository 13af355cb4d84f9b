namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Digits written in one run or in groups with a single space, hyphen or full stop between.</summary>
internal static class DigitGroups
{
    /// <summary>
    /// Every stretch of whole groups with so many digits in all, not touching a letter or another digit, that passes the test; without overlap. The test is given
    /// the digits alone. Looks at each beginning for at most <paramref name="most"/> digits.
    /// </summary>
    public static IEnumerable<TextRange> Find(string text, int fewest, int most, Func<string, bool> isPlausible)
    {
        for (var start = 0; start < text.Length;)
        {
            if (!IsDigit(text, start) || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
            {
                start++;
                continue;
            }

            var end = StretchEnd(text, start, fewest, most, isPlausible);
            if (end > start)
            {
                yield return new TextRange(start, end);
                start = end;
            }
            else
            {
                start = RunEnd(text, start);
            }
        }
    }

    public static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && text[index] is >= '0' and <= '9';

    public static int RunEnd(string text, int start)
    {
        while (IsDigit(text, start))
            start++;
        return start;
    }

    /// <summary>The end of the longest plausible stretch from a beginning; the beginning where there is none.</summary>
    private static int StretchEnd(string text, int start, int fewest, int most, Func<string, bool> isPlausible)
    {
        var digits = new char[most];
        var count = 0;
        var longest = start;
        for (var group = start; IsDigit(text, group);)
        {
            var end = group;
            while (count < most && IsDigit(text, end))
                digits[count++] = text[end++];
            if (IsDigit(text, end))
                break; // too many
            if (count >= fewest && !(end < text.Length && char.IsLetter(text[end])) && isPlausible(new string(digits, 0, count)))
                longest = end;
            if (longest == end && end - group >= fewest)
                break; // one run that suffices: what follows is another number

            group = end < text.Length && text[end] is ' ' or '-' or '.' ? end + 1 : text.Length;
        }

        return longest;
    }
}
