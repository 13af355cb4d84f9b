namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>A mobile number: +62, 62 or 0, then 8 and eight to eleven more digits, in one run or in groups.</summary>
internal static class PhoneShape
{
    private const int FewestDigits = 9;
    private const int MostDigits = 12;

    public static IEnumerable<TextRange> Find(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = NumberEnd(text, start);
            if (end > start)
            {
                yield return new TextRange(start, end);
                start = end;
            }
            else
            {
                start++;
            }
        }
    }

    private static int NumberEnd(string text, int start)
    {
        if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '+'))
            return start;

        var group = PrefixEnd(text, start);
        if (group < 0 || !DigitGroups.IsDigit(text, group) || text[group] != '8')
            return start;

        var digits = 0;
        var longest = start;
        while (DigitGroups.IsDigit(text, group))
        {
            var end = group;
            while (DigitGroups.IsDigit(text, end) && digits <= MostDigits)
            {
                end++;
                digits++;
            }

            if (digits > MostDigits)
                break;
            if (digits >= FewestDigits && !(end < text.Length && char.IsLetter(text[end])))
                longest = end;
            group = BehindSeparator(text, end);
        }

        return longest;
    }

    /// <summary>The place of the 8 behind the prefix, or -1.</summary>
    private static int PrefixEnd(string text, int start)
    {
        if (StartsWith(text, start, "+62"))
            return SkipSeparator(text, start + 3);
        if (StartsWith(text, start, "(+62)"))
            return SkipSeparator(text, start + 5);
        if (StartsWith(text, start, "62"))
            return SkipSeparator(text, start + 2);
        return StartsWith(text, start, "0") ? start + 1 : -1;
    }

    private static int SkipSeparator(string text, int index) => index < text.Length && text[index] is ' ' or '-' or '.' ? index + 1 : index;

    private static int BehindSeparator(string text, int end)
    {
        var behind = SkipSeparator(text, end);
        return behind == end ? text.Length : behind;
    }

    private static bool StartsWith(string text, int index, string prefix) => string.CompareOrdinal(text, index, prefix, 0, prefix.Length) == 0;
}
