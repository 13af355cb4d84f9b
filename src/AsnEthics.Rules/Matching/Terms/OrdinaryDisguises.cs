using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>What is left of ordinary words in the disguises of <see cref="GuessIndex"/>: a guess at a pattern's word is dropped where one of them fits as well. Made when first asked; safe for all threads.</summary>
internal static class OrdinaryDisguises
{
    private static readonly Lazy<(HashedIds BySkeleton, HashedIds ByFrame)> Words = new(Index);

    /// <summary>Makes the tables now, so that no check has to wait for them.</summary>
    public static void Prepare() => _ = Words.Value;

    /// <summary>Whether an ordinary word becomes <paramref name="key"/> when vowels are left out.</summary>
    public static bool LacksVowels(ReadOnlySpan<char> key, ReadOnlySpan<char> except)
    {
        Span<char> word = stackalloc char[DisguiseLimits.LongestTerm];
        foreach (var place in Words.Value.BySkeleton.Of(SkeletonHash(key)))
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
        foreach (var place in Words.Value.ByFrame.Of(FrameHashOf(sound)))
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

    /// <summary>The hash of what a word's sound is at all levels (<see cref="PhoneticKey.WriteFrame"/>).</summary>
    public static uint FrameHash(ReadOnlySpan<char> word)
    {
        Span<char> sound = stackalloc char[DisguiseLimits.LongestSound];
        return FrameHashOf(sound.Slice(0, PhoneticKey.Write(word, PhoneticLevel.Spelling, sound)));
    }

    private static uint FrameHashOf(ReadOnlySpan<char> sound)
    {
        Span<char> frame = stackalloc char[DisguiseLimits.LongestSound];
        return SpellingHash.Spread(SpellingHash.Of(frame.Slice(0, PhoneticKey.WriteFrame(sound, frame))));
    }

    private static (HashedIds BySkeleton, HashedIds ByFrame) Index()
    {
        Span<char> word = stackalloc char[DisguiseLimits.LongestTerm];
        int[] places = [.. OrdinaryWords.Places];
        var (skeletons, frames) = (new uint[places.Length], new uint[places.Length]);
        var count = 0;
        foreach (var place in places)
        {
            var ordinary = word.Slice(0, OrdinaryWords.Copy(place, word));
            if (!LatinLetters.Are(ordinary))
                continue;
            (places[count], skeletons[count], frames[count]) = (place, SkeletonHash(ordinary), FrameHash(ordinary));
            count++;
        }

        var kept = places.AsSpan(0, count);
        return (new HashedIds(skeletons.AsSpan(0, count), kept), new HashedIds(frames.AsSpan(0, count), kept));
    }
}
