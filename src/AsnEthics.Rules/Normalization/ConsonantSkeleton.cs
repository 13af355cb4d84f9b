using System.Text;

namespace AsnEthics.Rules.Normalization;

/// <summary>A word without its vowels: bngst is bangsat, and so is bangst.</summary>
internal static class ConsonantSkeleton
{
    /// <summary>The consonants of a word in lower case Latin letters.</summary>
    public static string Of(string word)
    {
        var skeleton = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (!IsVowel(letter))
                skeleton.Append(letter);
        }

        return skeleton.ToString();
    }

    /// <summary>Whether <paramref name="word"/> is <paramref name="full"/> with one or more vowels left out. The last one alone is not: it may be a suffix (sukai, suka).</summary>
    public static bool LacksVowelsOf(ReadOnlySpan<char> word, ReadOnlySpan<char> full)
    {
        if (word.Length >= full.Length || (word.Length == full.Length - 1 && full.StartsWith(word, StringComparison.Ordinal)))
            return false;

        var index = 0;
        foreach (var letter in full)
        {
            if (index < word.Length && word[index] == letter)
                index++;
            else if (!IsVowel(letter))
                return false;
        }

        return index == word.Length;
    }

    public static int CountConsonants(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var letter in word)
            count += IsVowel(letter) ? 0 : 1;
        return count;
    }

    public static bool IsVowel(char letter) => letter is 'a' or 'i' or 'u' or 'e' or 'o';
}
