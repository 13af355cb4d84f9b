using System.Text;

namespace AsnEthics.Rules.Tool.Disguises;

/// <summary>Other letters, digits and signs in the place of letters; letters repeated, hidden or left out.</summary>
internal static class ChangedLetters
{
    private static readonly Func<char, Random, string?> LightLeet = Alphabet.Choices("a4 e3 i1 o0");
    private static readonly Func<char, Random, string?> HeavyLeet = Alphabet.Choices("a4 b8 e3 g96 i1 l1 o0 s5 t7 z2");
    private static readonly Func<char, Random, string?> Symbols = Alphabet.Choices("a@ c( e€ i!| l| s$ t+ y¥");

    public static IEnumerable<Disguise> All =>
    [
        Disguise.OfWords("capitals", "Shouting.", word => word.ToUpperInvariant()),
        Disguise.OfWords("alternating case", "Mocking: aNjInG.", word => string.Concat(word.Select((letter, place) => place % 2 == 1 ? char.ToUpperInvariant(letter) : letter))),
        Disguise.OfLetters("light leet", "Digits for the vowels only.", LightLeet),
        Disguise.OfWords("one leet digit", "One digit and the rest plain.", (word, random) => OnePlace(word, random, "aeio", LightLeet)),
        Disguise.OfWords("heavy leet", "Every letter that has a digit; where no letter would stay, the first does, or nobody would read it.", Digits),
        Disguise.OfLetters("leet symbols", "Signs for letters: @ $ ! € |.", Symbols),
        Disguise.OfLetters("leet digits and symbols", "Both, at random.", (letter, random) => random.Next(2) == 0 ? HeavyLeet(letter, random) : Symbols(letter, random)),
        Disguise.OfWords("one letter repeated", "A drawn-out cry.", OneRepeated),
        Disguise.OfWords("all letters repeated", "Every letter drawn out.", (word, random) => string.Concat(word.Select(letter => new string(letter, 2 + random.Next(4))))),
        Disguise.OfWords("all letters doubled", "Each letter twice, where filters only cut runs of three.", word => string.Concat(word.Select(letter => new string(letter, 2)))),
        Disguise.OfWords("last letter repeated", "The usual drawl at the end.", (word, random) => word + new string(word[^1], 2 + random.Next(8))),
        Disguise.OfWords("masked vowels", "b*ngs*t: newspapers do it and so do posters.", word => Masked(word, _ => '*')),
        Disguise.OfWords("masked with mixed signs", "b@#gs%t: as in comics.", (word, random) => Masked(word, _ => "*#%_"[random.Next(4)])),
        Disguise.OfWords("masked middle", "ban***t: the middle is covered, half of the word stays; of b*****t nobody could tell which word is meant.", MaskedMiddle),
        Disguise.OfWords("one letter masked", "b#ngsat, bangs_t, bangs?t.", (word, random) => OneMasked(word, "#_?*-", random)),
        Disguise.OfWords("one letter as x", "bangsxt: a letter serves as the mask.", (word, random) => OnePlace(word, random, "aeiou", (_, _) => "x")),
        Disguise.OfWords("all vowels dropped", "bngst: the way chats abbreviate.", WithoutVowels),
        Disguise.OfWords("one vowel dropped", "bangst: a slip or a disguise.", (word, random) => OnePlace(word, random, "aeiou", (_, _) => "")),
        Disguise.OfWords("one consonant doubled", "banggsat: reads the same.", (word, random) => OnePlace(word, random, "bcdfgjklmnpqrstvz", (letter, _) => $"{letter}{letter}")),
        Disguise.OfWords("old spelling", "The spelling before 1972: oe, dj, tj, j for y.", OldSpelling),
        Disguise.OfWords("phonetic consonants", "q for k, z for s, nk for ng at the end, ph for f, x for ks.", PhoneticConsonants),
        Disguise.OfWords("phonetic vowels", "e for i, o for u, as dialects say them; where there is neither, e for the last a.", PhoneticVowel),
        Disguise.OfWords("phonetic ends", "d for t, b for p, g for k, n for ng at the end, as dialects say them, and p for f and v: bangsad, goblog, pitnah.", PhoneticEnd),
        Disguise.OfWords("teenagers' letters", "A mute h behind an open end, y for i, oo for u.", TeenagersLetter),
    ];

    private static string? OnePlace(string word, Random random, string letters, Func<char, Random, string?> change)
    {
        var places = Enumerable.Range(1, word.Length - 1).Where(place => letters.Contains(word[place], StringComparison.Ordinal)).ToArray();
        if (places.Length == 0)
            return null;
        var chosen = places[random.Next(places.Length)];
        return word[..chosen] + change(word[chosen], random) + word[(chosen + 1)..];
    }

    private static string? Digits(string word, Random random)
    {
        var digits = string.Concat(word.Select(letter => HeavyLeet(letter, random) ?? letter.ToString()));
        if (digits == word)
            return null;
        return digits.Any(char.IsAsciiLetter) ? digits : word[0] + digits[1..];
    }

    private static string OneRepeated(string word, Random random)
    {
        var place = random.Next(word.Length);
        return word.Insert(place, new string(word[place], 2 + random.Next(6)));
    }

    /// <summary>Every vowel behind the first letter; where there is none nothing is masked.</summary>
    private static string? Masked(string word, Func<char, char> mask) =>
        word.Skip(1).Any(IsVowel) ? word[0] + string.Concat(word.Skip(1).Select(letter => IsVowel(letter) ? mask(letter) : letter)) : null;

    private static string OneMasked(string word, string masks, Random random)
    {
        var place = 1 + random.Next(word.Length - 2);
        return word[..place] + masks[random.Next(masks.Length)] + word[(place + 1)..];
    }

    /// <summary>Where fewer than four consonants stay, nobody reads the word any more.</summary>
    private static string? WithoutVowels(string word)
    {
        const int readable = 4;
        var rest = word[0] + string.Concat(word.Skip(1).Where(letter => !IsVowel(letter)));
        return rest.Length >= readable && rest.Length < word.Length ? rest : null;
    }

    private static string? OldSpelling(string word)
    {
        var old = new StringBuilder(word).Replace("j", "dj").Replace("c", "tj").Replace("y", "j").Replace("u", "oe").Replace("kh", "ch").ToString();
        return old == word ? null : old;
    }

    private static string? PhoneticConsonants(string word)
    {
        var spelled = new StringBuilder(word).Replace("ks", "x").Replace("k", "q").Replace("s", "z").Replace("f", "ph").ToString();
        if (spelled.EndsWith("ng", StringComparison.Ordinal))
            spelled = spelled[..^1] + "k";
        return spelled == word ? null : spelled;
    }

    private static string? PhoneticVowel(string word, Random random)
    {
        var spelled = OnePlace(word, random, "iu", (letter, _) => letter == 'i' ? "e" : "o");
        var last = word.LastIndexOf('a');
        return spelled ?? (last > 0 ? word[..last] + "e" + word[(last + 1)..] : null);
    }

    private static string? PhoneticEnd(string word)
    {
        var spelled = word.Replace('f', 'p').Replace('v', 'p');
        if (spelled.EndsWith("ng", StringComparison.Ordinal))
            return spelled[..^1];
        spelled = spelled[..^1] + spelled[^1] switch { 't' => "d", 'p' => "b", 'k' => "g", 'd' => "t", 'g' => "k", 'b' => "p", 'n' => "ng", var letter => letter };
        return spelled == word ? null : spelled;
    }

    private static string? TeenagersLetter(string word, Random random) =>
        IsVowel(word[^1]) ? word + "h" : OnePlace(word, random, "iu", (letter, _) => letter == 'i' ? "y" : "oo");

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static string MaskedMiddle(string word)
    {
        var covered = word.Length / 2;
        var before = word.Length - covered - 1;
        return word[..before] + new string('*', covered) + word[^1];
    }
}
