using System.Text;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>How far two spellings may be apart and still sound alike; each level includes those before it.</summary>
internal enum PhoneticLevel
{
    /// <summary>The spelling before 1972 (oe, tj, dj, nj, sj, ch) and letters that sound alike: f v p, q k, z s, x ks, kh k, final g k, d t, b p, nk ng.</summary>
    Spelling,

    /// <summary>Vowels that change by region: e i, o u, ai e, au o.</summary>
    Vowels,

    /// <summary>What is merely close: a and e, final n and ng, the u that stresses a vowel (guoblok), the s and z that youth hangs on a word.</summary>
    Close,
}

/// <summary>How a word sounds to an Indonesian ear, spelled one way: words with the same key are spellings of one another.</summary>
internal static class PhoneticKey
{
    public static IReadOnlyList<PhoneticLevel> Levels { get; } = [PhoneticLevel.Spelling, PhoneticLevel.Vowels, PhoneticLevel.Close];

    /// <summary>The key of a word in lower case Latin letters; keys of different levels are never equal.</summary>
    public static string Of(string word, PhoneticLevel level)
    {
        var key = new StringBuilder(word.Length + 1);
        for (var index = 0; index < word.Length;)
        {
            var next = index + 1 < word.Length ? word[index + 1] : '\0';
            var (sound, length) = Consonants(word[index], next);
            if (length == 0)
                (sound, length) = level == PhoneticLevel.Close && word[index] == 'u' && next is 'a' or 'o' or 'e' or 'i' ? ("", 1) : level >= PhoneticLevel.Vowels ? Vowels(word[index], next) : (word[index].ToString(), 1);
            key.Append(sound);
            index += length;
        }

        CloseEnd(key, level);
        return key.Append((char)('0' + (int)level)).ToString();
    }

    /// <summary>A consonant or two, or the old oe; length 0 where there is nothing to change.</summary>
    private static (string Sound, int Length) Consonants(char letter, char next) => (letter, next) switch
    {
        ('o', 'e') => ("u", 2),
        ('t', 'j') or ('c', 'h') => ("c", 2),
        ('d', 'j') => ("j", 2),
        ('n', 'y') => ("nj", 2),
        ('s', 'j') or ('s', 'y') or ('s', 'z') => ("s", 2),
        ('n', 'k') => ("ng", 2),
        ('p', 'h') => ("p", 2),
        ('k', 'h') or ('c', 'k') or ('g', 'k') or ('k', 'q') => ("k", 2),
        ('t', 'h') or ('d', 'h') or ('b', 'h') or ('g', 'h') => (letter.ToString(), 2),
        ('b' or 'd' or 'k' or 'l' or 'm' or 'p' or 'r' or 't' or 'v', 'y') => ((letter == 'v' ? 'p' : letter) + "i", 2),
        ('f' or 'v', _) => ("p", 1),
        ('q', _) => ("k", 1),
        ('z', _) => ("s", 1),
        ('x', _) => ("ks", 1),
        ('y', _) when !ConsonantSkeleton.IsVowel(next) => ("i", 1),
        _ => ("", 0),
    };

    private static (string Sound, int Length) Vowels(char letter, char next) => (letter, next) switch
    {
        ('a', 'i') or ('a', 'y') or ('e', 'i') or ('e', 'y') or ('i', 'e') or ('e', 'e') => ("i", 2),
        ('a', 'u') or ('a', 'w') or ('o', 'u') or ('o', 'w') or ('o', 'o') => ("u", 2),
        ('e', _) => ("i", 1),
        ('o', _) => ("u", 1),
        _ => (letter.ToString(), 1),
    };

    /// <summary>At the end of a word voiced and voiceless sound alike, and an h is not heard.</summary>
    private static void CloseEnd(StringBuilder key, PhoneticLevel level)
    {
        if (key.Length > 2 && key[key.Length - 1] == 'h')
            key.Length--;
        if (key.Length < 4)
            return;

        var last = key.Length - 1;
        if (level == PhoneticLevel.Close && last > 3 && key[last] == 's' && !ConsonantSkeleton.IsVowel(key[last - 1]))
            key.Length = last--;
        var isNasal = key[last - 1] == 'n' && key[last] == 'g';
        if (isNasal && level == PhoneticLevel.Close)
            key.Length = last--;
        else if (!isNasal)
            key[last] = Voiceless(key[last]);
        if (level == PhoneticLevel.Close)
            key.Replace('a', 'i');
    }

    private static char Voiceless(char letter) => letter switch
    {
        'g' => 'k',
        'd' => 't',
        'b' => 'p',
        _ => letter,
    };
}
