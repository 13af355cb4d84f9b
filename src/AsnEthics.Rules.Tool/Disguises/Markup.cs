using System.Globalization;

namespace AsnEthics.Rules.Tool.Disguises;

/// <summary>Notation that other programs turn back into the letter.</summary>
internal static class Markup
{
    public static IEnumerable<Disguise> All =>
    [
        Disguise.OfLetters("decimal references", "Pasted from a page's source; browsers show the letter.", (letter, _) => Decimal(letter)),
        Disguise.OfLetters("hexadecimal references", "The same by the other base, in either case.", (letter, random) => Hexadecimal(letter, random)),
        Disguise.OfWords("some decimal references", "A letter or two is enough.", (word, random) => Some(word, random, letter => Decimal(letter))),
        Disguise.OfWords("some hexadecimal references", "The same by the other base.", (word, random) => Some(word, random, letter => Hexadecimal(letter, random))),
        Disguise.OfWords("emphasis inside", "an**jing**: chat markup in the middle of a word.", Emphasised),
    ];

    private static string Decimal(char letter) => FormattableString.Invariant($"&#{(int)letter};");

    private static string Hexadecimal(char letter, Random random)
    {
        var digits = ((int)letter).ToString("x", CultureInfo.InvariantCulture);
        return random.Next(2) == 0 ? $"&#x{digits};" : $"&#X{digits.ToUpperInvariant()};";
    }

    private static string Some(string word, Random random, Func<char, string> reference)
    {
        var always = random.Next(word.Length);
        return string.Concat(word.Select((letter, place) => place == always || random.Next(4) == 0 ? reference(letter) : letter.ToString()));
    }

    private static string Emphasised(string word, Random random)
    {
        var sign = new[] { "*", "**", "_", "~", "~~" }[random.Next(5)];
        var start = 1 + random.Next(word.Length - 2);
        var end = start + 1 + random.Next(word.Length - start);
        return word[..start] + sign + word[start..end] + sign + word[end..];
    }
}
