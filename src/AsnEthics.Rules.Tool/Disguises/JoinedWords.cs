namespace AsnEthics.Rules.Tool.Disguises;

/// <summary>The word glued to others, or in a hashtag.</summary>
internal static class JoinedWords
{
    private static readonly string[] Before = ["dasar", "memang", "emang", "kamu", "ayo", "tukang", "banyak"];
    private static readonly string[] After = ["sekali", "banget", "kamu", "semua", "lagi", "terus"];
    private static readonly string[] Clitics = ["nya", "mu", "lah", "kah", "pun"];
    private static readonly string[] Particles = ["lu", "lo", "kau", "sih", "dong", "nih", "deh"];

    public static IEnumerable<Disguise> All =>
    [
        Glued("joined with the word before", "dasaranjing: a missing space.", (word, random) => HiddenWord.Between(Pick(Before, random), word, "")),
        Glued("joined with the word after", "anjingbanget: the same at the other side.", (word, random) => HiddenWord.Between("", word, Pick(After, random))),
        Glued("joined on both sides", "dasaranjingkamu: as in user names.", (word, random) => HiddenWord.Between(Pick(Before, random), word, Pick(After, random))),
        Glued("joined with a particle", "anjinglu, bangsatkau: how it is said.", (word, random) => HiddenWord.Between("", word, Pick(Particles, random))),
        new("with a clitic", "anjingnya, gobloklah: ordinary grammar.", (word, random) => HiddenWord.Between("", word, Pick(Clitics, random))),
        Glued("hashtag", "#dasaranjing in small letters, its words to be found.", (word, random) => HiddenWord.Between("#" + Pick(Before, random), word, "")),
        Glued("hashtag of the word", "#anjing or #judionline alone.", (word, _) => HiddenWord.Between("#", word, "")),
        new("hashtag in camel case", "#DasarAnjing.", (text, random) => HiddenWord.Between("#" + Title(Pick(Before, random)), Title(text), "")),
        new("hashtag with leet", "#DasarAnj1ng.", (text, random) => Leet(text) is var leet && leet != text ? HiddenWord.Between("#" + Title(Pick(Before, random)), Title(leet), "") : null),
        Glued("hashtag with underscores", "#dasar_anjing.", (word, random) => HiddenWord.Between("#" + Pick(Before, random) + "_", word, "")),
        new("phrase without spaces", "judionline; a single word is written twice without a space.", (text, _) => text.Contains(' ', StringComparison.Ordinal)
            ? HiddenWord.Whole(text.Replace(" ", "", StringComparison.Ordinal))
            : HiddenWord.Between("", text, text)),
        new("doubled with 2", "anjing2: the short way to write a doubled word.", (word, _) => HiddenWord.Between("", word, "2")),
    ];

    private static Disguise Glued(string name, string why, Func<string, Random, HiddenWord?> hide) =>
        new(name, why, (text, random) => hide(text.Replace(" ", "", StringComparison.Ordinal), random));

    private static string Pick(string[] words, Random random) => words[random.Next(words.Length)];

    /// <summary>The words of a phrase with a capital each and no space between.</summary>
    private static string Title(string text) => string.Concat(text.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Leet(string text) => text[0] + text[1..].Replace('i', '1').Replace('o', '0').Replace('a', '4');
}
