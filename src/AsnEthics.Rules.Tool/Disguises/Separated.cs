using System.Text;

namespace AsnEthics.Rules.Tool.Disguises;

/// <summary>Visible separators, blanks and new lines between the letters.</summary>
internal static class Separated
{
    private static readonly string[] Emoji = ["🔥", "😂", "❤️", "👏", "👍🏽", "⭐", "💩"];
    private static readonly string[] Blanks = ["\u00A0", "\u2009", "\u2003", "\u3000", "\u202F"];
    private static readonly string[] Mixture = [".", "-", "_", " ", "*", "/", "|", "~", "·"];

    public static IEnumerable<Disguise> All =>
    [
        Spaces("spaces", "The oldest trick of all; between the words of a phrase one space, or more for the reader's sake.", " "),
        Spaces("double spaces", "The same, wider.", "  "),
        Between("dots", "Reads as an abbreviation.", "."),
        Between("dashes", "Reads as spelled aloud.", "-"),
        Between("spaced dashes", "The same with blanks around.", " - "),
        Between("underscores", "As in user names.", "_"),
        Between("asterisks", "As in censored words, with every letter kept.", "*"),
        Between("slashes", "Seen where dots are caught.", "/"),
        Between("pipes", "Seen where slashes are caught.", "|"),
        Between("middle dots", "A dot that is no full stop.", "·"),
        Between("commas", "A list of letters.", ","),
        Between("new lines", "One letter a line.", "\n"),
        Between("Hangul filler", "A letter by its class, a blank by its look.", "\u3164"),
        Between("Braille blank", "A symbol by its class, a blank by its look.", "\u2800"),
        Disguise.OfWords("typographic blanks", "Blanks of other widths.", (word, random) => Join(word, Blanks[random.Next(Blanks.Length)])),
        Disguise.OfWords("one emoji between", "Clapping between letters, or any other emoji.", (word, random) => Join(word, Emoji[random.Next(Emoji.Length)])),
        Disguise.OfWords("mixed emoji between", "Another emoji each time.", (word, random) => Join(word, () => Emoji[random.Next(Emoji.Length)])),
        Disguise.OfWords("mixed separators", "Another sign each time.", (word, random) => Join(word, () => Mixture[random.Next(Mixture.Length)])),
        Disguise.OfWords("some separators", "A sign between some letters only: b.an.gs.at.", SomeSeparators),
        Disguise.OfWords("a sign at one place", "an.jing, ban-gsat: the sight passes over it.", (word, random) => Cut(word, new[] { ".", "-", "_", "*", "/", "'" }[random.Next(6)], random)),
        Disguise.OfWords("cut by a space", "ban gsat: two pieces, neither of them a word.", (word, random) => Cut(word, " ", random)),
        Disguise.OfWords("first letter apart", "b angsat: only the first letter moves away.", word => word[..1] + " " + word[1..]),
        Disguise.OfWords("bracketed letters", "(a)(n)(j)(i)(n)(g), [a][n] or a(n)j(i)ng.", Bracketed),
        Disguise.OfWords("quoted letter", "b\"a\"ngsat: quotes around a letter.", (word, random) => Quoted(word, random)),
    ];

    public static string Join(string word, string separator) => Join(word, () => separator);

    public static string Join(string word, Func<string> separator)
    {
        var text = new StringBuilder().Append(word[0]);
        foreach (var letter in word.Skip(1))
            text.Append(separator()).Append(letter);
        return text.ToString();
    }

    /// <summary>One separator, at least two letters from either end.</summary>
    public static string Cut(string word, string separator, Random random) => word.Insert(2 + random.Next(word.Length - 3), separator);

    private static Disguise Between(string name, string why, string separator) => Disguise.OfWords(name, why, word => Join(word, separator));

    private static Disguise Spaces(string name, string why, string space) => new(name, why, (text, random) =>
        HiddenWord.Whole(string.Join(random.Next(2) == 0 ? space : space + space + " ", text.Split(' ').Select(word => Join(word, space)))));

    private static string SomeSeparators(string word, Random random)
    {
        var sign = new[] { ".", "-", "_", "*" }[random.Next(4)];
        var always = 1 + random.Next(word.Length - 1);
        var text = new StringBuilder().Append(word[0]);
        for (var place = 1; place < word.Length; place++)
            text.Append(place == always || random.Next(2) == 0 ? sign : "").Append(word[place]);
        return text.ToString();
    }

    private static string Bracketed(string word, Random random)
    {
        var (open, close) = new[] { ("(", ")"), ("[", "]"), ("{", "}") }[random.Next(3)];
        var every = 1 + random.Next(2);
        return string.Concat(word.Select((letter, place) => place % every == every - 1 ? open + letter + close : letter.ToString()));
    }

    private static string Quoted(string word, Random random)
    {
        var quote = new[] { "\"", "'", "`", "“" }[random.Next(4)];
        var place = 1 + random.Next(word.Length - 2);
        return word[..place] + quote + word[place] + (quote == "“" ? "”" : quote) + word[(place + 1)..];
    }
}
