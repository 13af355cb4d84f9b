using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>What is left of ordinary words in the disguises of <see cref="GuessIndex"/>: a guess at a pattern's word is dropped where one of them fits as well. Made when first asked; safe for all threads.</summary>
internal static class OrdinaryDisguises
{
    private static readonly Lazy<HashedIds> BySkeleton = new(() => Index(SkeletonHash));
    private static readonly Lazy<HashedIds>[] BySound = [.. PhoneticKey.Levels.Select(level => new Lazy<HashedIds>(() => Index(word => SoundHash(word, level))))];

    private delegate uint KeyHash(ReadOnlySpan<char> word);

    /// <summary>Makes the tables now, so that no check has to wait for them.</summary>
    public static void Prepare()
    {
        _ = BySkeleton.Value;
        foreach (var sounds in BySound)
            _ = sounds.Value;
    }

    /// <summary>Whether an ordinary word becomes <paramref name="key"/> when vowels are left out.</summary>
    public static bool LacksVowels(ReadOnlySpan<char> key, ReadOnlySpan<char> except)
    {
        Span<char> word = stackalloc char[DisguiseLimits.LongestTerm];
        foreach (var place in BySkeleton.Value.Of(SkeletonHash(key)))
        {
            var ordinary = word.Slice(0, OrdinaryWords.Copy(place, word));
            if (!except.SequenceEqual(ordinary) && ConsonantSkeleton.LacksVowelsOf(key, ordinary))
                return true;
        }

        return false;
    }

    /// <summary>Whether an ordinary word has this <see cref="PhoneticKey"/>.</summary>
    public static bool SoundsLike(ReadOnlySpan<char> sound, PhoneticLevel level, ReadOnlySpan<char> except)
    {
        Span<char> word = stackalloc char[DisguiseLimits.LongestTerm];
        Span<char> key = stackalloc char[DisguiseLimits.LongestSound];
        foreach (var place in BySound[(int)level].Value.Of(SoundHash(sound)))
        {
            var ordinary = word.Slice(0, OrdinaryWords.Copy(place, word));
            if (!except.SequenceEqual(ordinary) && sound.SequenceEqual(key.Slice(0, PhoneticKey.Write(ordinary, level, key))))
                return true;
        }

        return false;
    }

    /// <summary>The hash of a word's consonants.</summary>
    public static uint SkeletonHash(ReadOnlySpan<char> word)
    {
        var hash = SpellingHash.Seed;
        foreach (var letter in word)
        {
            if (!ConsonantSkeleton.IsVowel(letter))
                hash = SpellingHash.Add(hash, letter);
        }

        return SpellingHash.Spread(hash);
    }

    /// <summary>The hash of a word's sound.</summary>
    private static uint SoundHash(ReadOnlySpan<char> word, PhoneticLevel level)
    {
        Span<char> key = stackalloc char[DisguiseLimits.LongestSound];
        return SoundHash(key.Slice(0, PhoneticKey.Write(word, level, key)));
    }

    private static uint SoundHash(ReadOnlySpan<char> sound) => SpellingHash.Spread(SpellingHash.Of(sound));

    private static HashedIds Index(KeyHash hashOf)
    {
        Span<char> word = stackalloc char[DisguiseLimits.LongestTerm];
        var pairs = new List<ulong>();
        foreach (var place in OrdinaryWords.Places)
        {
            var ordinary = word.Slice(0, OrdinaryWords.Copy(place, word));
            if (LatinLetters.Are(ordinary))
                pairs.Add(HashedIds.Pair(hashOf(ordinary), place));
        }

        return new HashedIds(pairs);
    }
}
