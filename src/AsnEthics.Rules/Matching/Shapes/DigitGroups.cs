namespace AsnEthics.Rules.Matching.Shapes;

/// <summary>Says whether digits, without what stands between them, can be a certain number.</summary>
internal delegate bool DigitTest(ReadOnlySpan<char> digits);

/// <summary>Digits written in one run or in groups with a single space, hyphen or full stop between.</summary>
internal static class DigitGroups
{
    /// <summary>
    /// The next stretch of whole groups with so many digits in all, not touching a letter or another digit, that passes the test; null where there is none. Looks at each beginning for at most
    /// <paramref name="most"/> digits.
    /// </summary>
    public static TextRange? Next(string text, int from, int fewest, int most, DigitTest isPlausible)
    {
        for (var start = IndexOfDigit(text, from); start < text.Length; start = IndexOfDigit(text, RunEnd(text, start)))
        {
            if (start > 0 && char.IsLetterOrDigit(text[start - 1]))
                continue;

            var end = StretchEnd(text, start, fewest, most, isPlausible);
            if (end > start)
                return new TextRange(start, end);
        }

        return null;
    }

    /// <summary>Whether so many digits stand in one run or in groups anywhere; nothing else about them is looked at.</summary>
    public static bool HaveAtLeast(int count, ReadOnlySpan<char> text)
    {
        for (var start = IndexOfDigit(text); start >= 0; start = IndexOfDigit(text))
        {
            text = text.Slice(start);
            var index = 0;
            for (var digits = 0; index < text.Length && IsDigit(text[index]);)
            {
                for (; index < text.Length && IsDigit(text[index]); index++)
                    digits++;
                if (digits >= count)
                    return true;
                if (index < text.Length && IsSeparator(text[index]))
                    index++;
            }

            text = text.Slice(index);
        }

        return false;
    }

    public static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && IsDigit(text[index]);

    public static int RunEnd(string text, int start)
    {
        while (IsDigit(text, start))
            start++;
        return start;
    }

    /// <summary>The place of the first digit; -1 where there is none.</summary>
    public static int IndexOfDigit(ReadOnlySpan<char> text)
    {
#if NET
        return text.IndexOfAnyInRange('0', '9');
#else
        for (var index = 0; index < text.Length; index++)
        {
            if (IsDigit(text[index]))
                return index;
        }

        return -1;
#endif
    }

    /// <summary>The place of the next digit; the text's length where there is none.</summary>
    private static int IndexOfDigit(string text, int from)
    {
        var next = IndexOfDigit(text.AsSpan(from));
        return next < 0 ? text.Length : from + next;
    }

    /// <summary>The end of the longest plausible stretch from a beginning; the beginning where there is none.</summary>
    private static int StretchEnd(string text, int start, int fewest, int most, DigitTest isPlausible)
    {
        Span<char> digits = stackalloc char[most];
        var count = 0;
        var longest = start;
        for (var group = start; IsDigit(text, group);)
        {
            var end = group;
            while (count < most && IsDigit(text, end))
                digits[count++] = text[end++];
            if (IsDigit(text, end))
                break; // too many
            if (count >= fewest && !(end < text.Length && char.IsLetter(text[end])) && isPlausible(digits.Slice(0, count)))
                longest = end;
            if (longest == end && end - group >= fewest)
                break; // one run that suffices: what follows is another number

            group = end < text.Length && IsSeparator(text[end]) ? end + 1 : text.Length;
        }

        return longest;
    }

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';

    private static bool IsSeparator(char unit) => unit is ' ' or '-' or '.';
}
