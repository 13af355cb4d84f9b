namespace AsnEthics.Rules.Normalization;

/// <summary>Cuts the body of a hashtag into its words: at underscores, between small and capital letters, between letters and digits (#TolakHoaks2024).</summary>
internal static class HashtagWords
{
    /// <summary>Adds the words as stretches of the whole text.</summary>
    public static void Split(string text, int start, int end, List<TextRange> words)
    {
        var wordStart = start;
        for (var index = start; index < end; index++)
        {
            if (text[index] == '_')
            {
                Add(words, wordStart, index);
                wordStart = index + 1;
            }
            else if (index > wordStart && IsBorder(text, index, end))
            {
                Add(words, wordStart, index);
                wordStart = index;
            }
        }

        Add(words, wordStart, end);
    }

    private static void Add(List<TextRange> words, int start, int end)
    {
        if (end > start)
            words.Add(new TextRange(start, end));
    }

    private static bool IsBorder(string text, int index, int end)
    {
        var before = text[index - 1];
        var unit = text[index];
        if (char.IsSurrogate(before) || char.IsSurrogate(unit))
            return false;
        if (char.IsDigit(before) != char.IsDigit(unit))
            return char.IsLetterOrDigit(before) && char.IsLetterOrDigit(unit);
        if (!char.IsUpper(unit))
            return false;

        // tolakHoaks, and ASNBersih before its B
        return char.IsLower(before) || (char.IsUpper(before) && index + 1 < end && char.IsLower(text[index + 1]));
    }
}
