using System.Text;

namespace AsnEthics.Rules.Tests.Oracle;

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
    public static bool LacksVowelsOf(string word, string full)
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

    public static bool IsVowel(char letter) => letter is 'a' or 'i' or 'u' or 'e' or 'o';
}
