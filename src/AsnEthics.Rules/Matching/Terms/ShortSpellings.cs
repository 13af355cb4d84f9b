using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>Tells most words from those that the spelling table reads as another one, with what may lean on them, without making strings. Safe for all threads.</summary>
internal static class ShortSpellings
{
    /// <summary>Nothing leans on shorter ones; <see cref="SlangStep"/>.</summary>
    private const int ShortestWithEnding = 3;

    private static readonly Lazy<BitFilter> Spellings = new(Fill);

    /// <summary>Whether a word of small letters may be a short spelling: never false for one.</summary>
    public static bool MayContain(ReadOnlySpan<char> word)
    {
        var spellings = Spellings.Value;
        if (spellings.MayContain(SpellingHash.Spread(SpellingHash.Of(word))))
            return true;
        foreach (var prefix in WordClassAffixes.AnyPrefix)
        {
            if (word.StartsWith(prefix.AsSpan(), StringComparison.Ordinal) && MayBeginWithOne(spellings, word.Slice(prefix.Length)))
                return true;
        }

        return false;
    }

    /// <summary>Whether some of the first letters may be a spelling, with an ending behind.</summary>
    private static bool MayBeginWithOne(BitFilter spellings, ReadOnlySpan<char> word)
    {
        var hash = SpellingHash.Seed;
        for (var length = 1; length <= word.Length; length++)
        {
            hash = SpellingHash.Add(hash, word[length - 1]);
            if (length >= ShortestWithEnding && spellings.MayContain(SpellingHash.Spread(hash)) && IsEnding(word.Slice(length)))
                return true;
        }

        return false;
    }

    private static bool IsEnding(ReadOnlySpan<char> rest)
    {
        foreach (var ending in WordClassAffixes.AnyEnding)
        {
            if (rest.SequenceEqual(ending.AsSpan()))
                return true;
        }

        return false;
    }

    private static BitFilter Fill()
    {
        var filter = new BitFilter(SpellingTable.All.Count * 4);
        foreach (var spelling in SpellingTable.All)
            filter.Add(SpellingHash.Spread(SpellingHash.Of(spelling.AsSpan())));
        return filter;
    }
}
