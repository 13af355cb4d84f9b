using System.Text;

namespace AsnEthics.Rules.Normalization;

/// <summary>
/// How a word sounds to an Indonesian ear, spelled one way: words with the same key are spellings of one another. Covers the spelling before 1972 (oe, tj, dj, nj, sj, ch), letters that sound
/// alike (f v p, q k, z s, x ks, kh k), vowels that change by region (e i, o u, a and e before a last consonant) and final consonants (g k, d t, b p, ng n).
/// </summary>
internal static class PhoneticKey
{
    /// <summary>The key of a word in lower case Latin letters.</summary>
    public static string Of(string word)
    {
        var key = new StringBuilder(word.Length);
        for (var index = 0; index < word.Length;)
        {
            var next = index + 1 < word.Length ? word[index + 1] : '\0';
            var (sound, length) = Sound(word[index], next);
            key.Append(sound);
            index += length;
        }

        CloseEnd(key);
        return key.ToString();
    }

    private static (string Sound, int Length) Sound(char letter, char next) => (letter, next) switch
    {
        ('o', 'e') => ("u", 2),
        ('t', 'j') or ('c', 'h') => ("c", 2),
        ('d', 'j') => ("j", 2),
        ('n', 'y') => ("nj", 2),
        ('s', 'j') or ('s', 'y') => ("s", 2),
        ('n', 'k') => ("ng", 2),
        ('p', 'h') => ("p", 2),
        ('k', 'h') or ('c', 'k') or ('g', 'k') or ('k', 'q') => ("k", 2),
        ('t', 'h') or ('d', 'h') or ('b', 'h') or ('g', 'h') => (letter.ToString(), 2),
        ('a', 'i') or ('a', 'y') or ('e', 'i') or ('e', 'y') or ('i', 'e') or ('e', 'e') => ("i", 2),
        ('a', 'u') or ('a', 'w') or ('o', 'u') or ('o', 'w') or ('o', 'o') => ("u", 2),
        ('f' or 'v', _) => ("p", 1),
        ('q', _) => ("k", 1),
        ('z', _) => ("s", 1),
        ('x', _) => ("ks", 1),
        ('e', _) => ("i", 1),
        ('o', _) => ("u", 1),
        ('y', _) when !ConsonantSkeleton.IsVowel(next) => ("i", 1),
        ('b' or 'd' or 'k' or 'l' or 'm' or 'p' or 'r' or 't' or 'v', 'y') => (letter + "i", 2),
        _ => (letter.ToString(), 1),
    };

    /// <summary>At the end of a word voiced and voiceless sound alike, ng like n, an h is not heard, and a before the last consonant is e in half of the country.</summary>
    private static void CloseEnd(StringBuilder key)
    {
        if (key.Length > 2 && key[key.Length - 1] == 'h')
            key.Length--;
        if (key.Length > 3 && key[key.Length - 1] == 'g' && key[key.Length - 2] == 'n')
            key.Length--;
        if (key.Length < 3)
            return;

        var last = key.Length - 1;
        key[last] = key[last] switch
        {
            'g' => 'k',
            'd' => 't',
            'b' => 'p',
            _ => key[last],
        };
        if (!ConsonantSkeleton.IsVowel(key[last]) && key[last - 1] == 'a')
            key[last - 1] = 'i';
    }
}
