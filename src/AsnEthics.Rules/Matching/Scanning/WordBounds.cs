namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Where words begin in a window, and where they end.</summary>
internal static class WordBounds
{
    /// <summary>The most words that begin in a window: letters and other units by turns.</summary>
    public const int MostWords = 32;

    /// <summary>The longest length that is told: it stands for all longer ones too.</summary>
    public const int LongestLength = PackedWord.Letters + 1;

    /// <summary>
    /// A bit where a word begins, and one behind each word that ends before the window does. The n-th end is that of the n-th start; the last start has none where its word reaches the end of the window.
    /// </summary>
    public static void Find(ulong letters, bool isInWord, out ulong starts, out ulong ends)
    {
        var before = letters << 1 | (isInWord ? 1UL : 0);
        starts = letters & ~before;
        ends = before & ~letters;

        // The first end is that of the word from before the window, whose start is not here.
        if (isInWord)
            ends &= ends - 1;
    }
}
