namespace AsnEthics.Rules.Lexicon;

/// <summary>
/// Whether something in the list is left when affixes and clitics are taken off a word. Cheap and generous on purpose: it only keeps risky readings away from ordinary text and never
/// finds anything, so it may take a non-word for ordinary. It lets nothing shorter than <see cref="ShortestRest"/> letters count, or every other misspelling would end in a word.
/// </summary>
internal static class AffixPeeler
{
    private const int ShortestRest = 4;
    private const int LongestWord = 40;
    private const int MostClitics = 2;
    private const int MostPrefixes = 3;

    private static readonly string[] Clitics = ["nya", "ku", "mu", "lah", "kah", "pun"];
    private static readonly string[] Suffixes = ["kan", "an", "i", "in"];

    /// <summary>Prefixes that leave the root as it is.</summary>
    private static readonly string[] Plain = ["di", "ke", "se", "ku", "kau", "ter", "ber", "per", "be", "te", "pe", "me", "mem", "pem", "men", "pen", "meng", "peng", "menge", "penge", "nge", "ng"];

    /// <summary>Prefixes into which the root's first letter has melted, with the letters it may have been.</summary>
    private static readonly (string Prefix, string Letters)[] Melting =
        [("mem", "pf"), ("pem", "pf"), ("men", "t"), ("pen", "t"), ("meny", "sc"), ("peny", "sc"), ("meng", "k"), ("peng", "k"), ("ny", "sc"), ("ng", "kh"), ("n", "t"), ("m", "p")];

    public static bool LeavesWord(WordTable words, ReadOnlySpan<char> word)
    {
        if (word.Length is <= ShortestRest or > LongestWord)
            return false;

        // One letter may be put back in place of the last one of a prefix, so the buffer can be changed and mended in place.
        Span<char> buffer = stackalloc char[LongestWord];
        word.CopyTo(buffer);
        var letters = buffer.Slice(0, word.Length);
        for (var clitics = 0; clitics <= MostClitics; clitics++)
        {
            if (LeavesStem(words, letters))
                return true;
            var rest = WithoutClitic(letters);
            if (rest == letters.Length)
                return false;
            letters = letters.Slice(0, rest);
        }

        return false;
    }

    /// <summary>The same, but for the word itself, which may be in the list.</summary>
    public static bool LeavesOtherWord(WordTable words, ReadOnlySpan<char> word)
    {
        if (word.Length is <= ShortestRest or > LongestWord)
            return false;

        Span<char> buffer = stackalloc char[LongestWord];
        word.CopyTo(buffer);
        var letters = buffer.Slice(0, word.Length);
        var rest = letters.Slice(0, WithoutClitic(letters));
        return (rest.Length < letters.Length && LeavesStem(words, rest)) || WithoutSuffixLeavesRoot(words, letters) || WithoutPrefixLeavesRoot(words, letters, MostPrefixes);
    }

    private static int WithoutClitic(ReadOnlySpan<char> letters)
    {
        foreach (var clitic in Clitics)
        {
            if (letters.EndsWith(clitic.AsSpan(), StringComparison.Ordinal))
                return letters.Length - clitic.Length;
        }

        return letters.Length;
    }

    private static bool LeavesStem(WordTable words, Span<char> letters) => LeavesRoot(words, letters, MostPrefixes) || WithoutSuffixLeavesRoot(words, letters);

    private static bool WithoutSuffixLeavesRoot(WordTable words, Span<char> letters)
    {
        foreach (var suffix in Suffixes)
        {
            if (((ReadOnlySpan<char>)letters).EndsWith(suffix.AsSpan(), StringComparison.Ordinal) && LeavesRoot(words, letters.Slice(0, letters.Length - suffix.Length), MostPrefixes))
                return true;
        }

        return false;
    }

    private static bool LeavesRoot(WordTable words, Span<char> letters, int prefixes)
    {
        if (letters.Length < ShortestRest)
            return false;
        return words.Contains(letters) || (prefixes > 0 && WithoutPrefixLeavesRoot(words, letters, prefixes));
    }

    private static bool WithoutPrefixLeavesRoot(WordTable words, Span<char> letters, int prefixes)
    {
        foreach (var prefix in Plain)
        {
            if (StartsWith(letters, prefix) && LeavesRoot(words, letters.Slice(prefix.Length), prefixes - 1))
                return true;
        }

        foreach (var (prefix, melted) in Melting)
        {
            if (!StartsWith(letters, prefix))
                continue;
            var root = letters.Slice(prefix.Length - 1);
            var last = root[0];
            foreach (var letter in melted)
            {
                root[0] = letter;
                if (root.Length >= ShortestRest && words.Contains(root))
                    return true;
            }

            root[0] = last;
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> letters, string prefix) => letters.StartsWith(prefix.AsSpan(), StringComparison.Ordinal);
}
