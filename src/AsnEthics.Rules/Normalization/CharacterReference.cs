namespace AsnEthics.Rules.Normalization;

/// <summary>
/// Reads an HTML character reference as a browser does: <c>&amp;#97;</c>, <c>&amp;#x61;</c>, both also without the semicolon and with leading zeros, and the names of <see cref="NamedReferences"/>.
/// A reference whose ampersand was itself escaped (<c>&amp;amp;#97;</c>) is read too: services that escape twice show it so.
/// </summary>
internal static class CharacterReference
{
    private const int MostDigits = 12;
    private const int Replacement = 0xFFFD;
    private const string EscapedAmpersand = "amp;";

    /// <summary>No reference that is read is longer.</summary>
    private const int Longest = 1 + 4 + 2 + MostDigits + 1;

    /// <summary>The character that is referred to at <paramref name="index"/> and the length of the whole reference; false where none stands there.</summary>
    public static bool TryRead(string text, int index, out int codePoint, out int length)
    {
        codePoint = 0;
        length = 1;
        if (index + 2 >= text.Length || text[index] != '&')
            return false;

        var start = index + 1;
        if (string.CompareOrdinal(text, start, EscapedAmpersand, 0, EscapedAmpersand.Length) == 0 && start + EscapedAmpersand.Length < text.Length && text[start + EscapedAmpersand.Length] == '#'
            && TryReadNumber(text, start + EscapedAmpersand.Length + 1, out codePoint, out var end))
        {
            length = end - index;
            return true;
        }

        if (text[start] == '#' ? TryReadNumber(text, start + 1, out codePoint, out end) : NamedReferences.TryRead(text, start, out codePoint, out end))
        {
            length = end - index;
            return true;
        }

        return false;
    }

    /// <summary>Where the reference begins that ends before <paramref name="end"/>; -1 where none does.</summary>
    public static int StartBefore(string text, int end)
    {
        for (var start = end - 1; start >= 0 && start >= end - Longest; start--)
        {
            if (text[start] == '&')
                return TryRead(text, start, out _, out var length) && start + length == end ? start : -1;
        }

        return -1;
    }

    private static bool TryReadNumber(string text, int index, out int codePoint, out int end)
    {
        codePoint = 0;
        end = index;
        var radix = 10;
        if (index < text.Length && text[index] is 'x' or 'X')
        {
            radix = 16;
            end++;
        }

        var first = end;
        for (; end < text.Length && DigitOf(text[end]) is var digit && digit < radix; end++)
        {
            if (end - first == MostDigits)
                return false;
            codePoint = Math.Min((codePoint * radix) + digit, 0x110000);
        }

        if (end == first)
            return false;
        if (end < text.Length && text[end] == ';')
            end++;
        if (codePoint is 0 or > 0x10FFFF or (>= 0xD800 and < 0xE000))
            codePoint = Replacement;
        return true;
    }

    private static int DigitOf(char unit) => unit switch
    {
        >= '0' and <= '9' => unit - '0',
        >= 'a' and <= 'f' => unit - 'a' + 10,
        >= 'A' and <= 'F' => unit - 'A' + 10,
        _ => int.MaxValue,
    };
}
