using AsnEthics.Rules.Lexicon;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>What is left of ordinary words in the disguises of <see cref="DisguisedTerms"/>: a guess at a pattern's word is dropped where one of them fits as well. Made when the first guess asks.</summary>
internal static class OrdinaryDisguises
{
    private static readonly Lazy<Dictionary<string, List<string>>> BySkeleton = new(() => Index(ConsonantSkeleton.Of));
    private static readonly Lazy<Dictionary<string, List<string>>>[] BySound = [.. PhoneticKey.Levels.Select(level => new Lazy<Dictionary<string, List<string>>>(() => Index(word => PhoneticKey.Of(word, level))))];

    /// <summary>Whether an ordinary word becomes <paramref name="key"/> when vowels are left out.</summary>
    public static bool LacksVowels(string key, string except)
    {
        if (BySkeleton.Value.TryGetValue(ConsonantSkeleton.Of(key), out var words))
        {
            foreach (var word in words)
            {
                if (!string.Equals(word, except, StringComparison.Ordinal) && ConsonantSkeleton.LacksVowelsOf(key, word))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether an ordinary word has this <see cref="PhoneticKey"/>.</summary>
    public static bool SoundsLike(string sound, PhoneticLevel level, string except)
    {
        if (BySound[(int)level].Value.TryGetValue(sound, out var words))
        {
            foreach (var word in words)
            {
                if (!string.Equals(word, except, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    private static Dictionary<string, List<string>> Index(Func<string, string> keyOf)
    {
        var index = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var word in OrdinaryWords.All)
        {
            if (!LatinLetters.Are(word))
                continue;
            var key = keyOf(word);
            if (!index.TryGetValue(key, out var words))
                index.Add(key, words = new List<string>(1));
            words.Add(word);
        }

        return index;
    }
}
