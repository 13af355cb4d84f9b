namespace AsnEthics.Rules.LexiconBuilder;

/// <summary>The simplest ways to write a word so that a list does not know it: a vowel left out, a letter doubled, two neighbours changed, a letter written by ear.</summary>
internal static class DisguisedSpellings
{
    private static readonly (string Letters, string ByEar)[] ByEar = [("k", "q"), ("k", "c"), ("s", "z"), ("ng", "nk"), ("t", "d"), ("u", "oe"), ("j", "dj"), ("c", "tj"), ("i", "y"), ("k", "g")];

    public static IEnumerable<string> Of(string word)
    {
        for (var index = 0; index < word.Length; index++)
        {
            yield return word.Insert(index, word[index].ToString());
            if (index > 0 && word[index] is 'a' or 'i' or 'u' or 'e' or 'o')
                yield return word.Remove(index, 1);
            if (index > 0 && index < word.Length - 1 && word[index] != word[index + 1])
                yield return word[..index] + word[index + 1] + word[index] + word[(index + 2)..];
        }

        foreach (var (letters, byEar) in ByEar)
        {
            for (var at = word.IndexOf(letters, StringComparison.Ordinal); at >= 0; at = word.IndexOf(letters, at + 1, StringComparison.Ordinal))
                yield return word[..at] + byEar + word[(at + letters.Length)..];
        }
    }
}
