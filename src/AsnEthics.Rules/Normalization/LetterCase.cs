namespace AsnEthics.Rules.Normalization;

/// <summary>Upper and lower case without a culture and without a change of length.</summary>
internal static class LetterCase
{
    public static string ToLower(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (ToLower(text[index]) != text[index])
                return Lowered(text, index);
        }

        return text;
    }

    public static char ToLower(char unit)
    {
        if (unit < 0x80)
            return unit is >= 'A' and <= 'Z' ? (char)(unit | 0x20) : unit;
        return LowerCaseTable.Find(unit);
    }

    /// <summary>Whether the word is written in capitals; one letter alone does not say.</summary>
    public static bool IsShouted(string text)
    {
        var letters = 0;
        foreach (var unit in text)
        {
            if (!char.IsLetter(unit))
                continue;
            if (!char.IsUpper(unit))
                return false;
            letters++;
        }

        return letters > 1;
    }

    /// <summary>Whether the word begins with a capital, and only with one, as names do.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]) && char.IsLower(word[word.Length - 1]);

    private static string Lowered(string text, int from)
    {
        var units = text.ToCharArray();
        for (var index = from; index < units.Length; index++)
            units[index] = ToLower(units[index]);
        return new string(units);
    }
}
