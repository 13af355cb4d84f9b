namespace AsnEthics.Rules.LexiconBuilder;

internal static class WordSpelling
{
    /// <summary>Whether the word is of a-z and inner hyphens.</summary>
    public static bool IsPlain(string word) =>
        word.Length > 0 && word[0] != '-' && word[^1] != '-' && !word.Contains("--", StringComparison.Ordinal) && word.All(letter => letter is >= 'a' and <= 'z' or '-');

    /// <summary>Whether it has a vowel, so that it can be said; y counts in English words (my, gym).</summary>
    public static bool IsSayable(string word) => word.IndexOfAny(['a', 'i', 'u', 'e', 'o', 'y']) >= 0;
}
