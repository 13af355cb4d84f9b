using System.Text;

namespace AsnEthics.Rules.Tests.Support;

/// <summary>
/// A kind of text made to cost a reader more than it should: each step of reading has texts on which a careless one looks back, or ahead, over all it has seen. Written by nobody, sent by attackers. The benchmarks measure
/// them up to a megabyte, the tests check the answers at a moderate size.
/// </summary>
/// <param name="Name">What the text is made of.</param>
/// <param name="Make">At least that many units of it; what is over is cut.</param>
internal sealed record HostileText(string Name, Func<int, string> Make)
{
    public static IReadOnlyList<HostileText> All { get; } =
    [
        // marks and invisible characters
        Repeated("combining marks on one letter", "a", "\u0301"),
        Repeated("marks of many classes on one letter", "a", "\u0301\u0316\u0327\u0338\u0345"),
        Repeated("letters under marks", "", "a\u0336\u0301"),
        Repeated("zero-width characters inside a word", "an", "\u200B\u200C\u2060"),
        Repeated("soft hyphens between letters", "", "a\u00AD"),
        Repeated("variation selectors", "a", "\uFE0F"),
        Repeated("tag characters", "🏴", "\U000E0061"),
        Repeated("Hangul fillers between letters", "", "a\u3164"),

        // separators
        Repeated("spaced letters", "", "a "),
        Repeated("spaced letters that begin a word", "", "a n j i n "),
        Repeated("new lines of single letters", "", "a\n"),
        Repeated("dots and letters", "", "a."),
        Repeated("hyphens and letters", "", "a-"),
        Repeated("hyphens", "a", "-"),
        Repeated("apostrophes", "", "a'"),
        Repeated("underscores", "", "b_a"),
        Repeated("emoji between letters", "", "a🔥"),
        Repeated("brackets around letters", "", "(a)"),
        Repeated("open brackets", "", "(["),
        Repeated("spaces", "a", " "),
        Repeated("new lines", "a", "\n"),
        Repeated("words cut in two", "", "bang sat "),

        // masks, leet, repeats
        Repeated("masks", "b", "*"),
        Repeated("masks between letters", "", "b*n*"),
        Repeated("masked words", "", "b*ngs*t "),
        Repeated("ones in a word of leet", "a", "1"),
        Repeated("ones and letters", "", "1a1"),
        Repeated("leet signs", "a", "@$!|"),
        Repeated("one letter", "", "a"),
        Repeated("doubled letters", "", "aabb"),
        Repeated("doubled letters and ones", "", "aa1bb1"),

        // one long word
        new("an unknown word", UnknownWord),
        new("an unknown word without vowels", length => UnknownWord(length).Replace('a', 'k').Replace('i', 's').Replace('u', 't').Replace('e', 'r').Replace('o', 'n')),
        new("unknown words", length => string.Join(' ', UnknownWord(length).Chunk(9).Select(letters => new string(letters)))),
        Repeated("merged ordinary words", "", "makansegalabesar"),
        Repeated("merged words with a listed one at each place", "", "anjinganjin"),
        Repeated("nearly a listed word, again and again", "", "bangsa"),
        Repeated("swapped words", "", "bagnsat anijng "),
        Repeated("reversed words", "", "tasgnab gnijna "),
        Repeated("reduplication", "x", "-x"),
        Repeated("reduplicated words", "anjin", "-anjin"),
        Repeated("affixes without a root", "", "memperke"),
        Repeated("old spelling", "", "tjoedjoenj"),
        Repeated("slang", "", "gk tdk "),

        // markup
        Repeated("character references", "", "&#97;"),
        Repeated("nested character references", "", "&amp;#38;"),
        Repeated("unterminated character references", "", "&#97"),
        Repeated("a character reference without end", "&#", "0"),
        Repeated("ampersands", "a", "&"),
        Repeated("ampersands and number signs", "", "&#x"),
        Repeated("emphasis", "", "a*b**c_"),

        // directions
        Repeated("overrides that nobody closes", "", "\u202Ea"),
        Repeated("overrides opened and closed", "", "\u202Egnijna\u202C"),
        new("overrides nested in overrides", length => new string('\u202E', length / 2) + new string('\u202C', length - (length / 2))),
        Repeated("isolates", "", "\u2066a\u2069"),

        // letters in other dress
        Repeated("regional indicators", "", "🇦"),
        Repeated("turned letters", "", "ƃuᴉɾuɐ"),
        Repeated("mathematical letters", "", "𝐚𝐧𝐣𝐢𝐧𝐠"),
        Repeated("letters that unfold to many", "", "\uFDFA"),
        Repeated("surrogate halves", "a", "\uD83D"),
        Repeated("surrogate halves in the wrong order", "", "\uDC00\uD83D"),
        Repeated("emoji chains", "", "👩🏽\u200D"),
        Repeated("keycaps", "", "1\uFE0F\u20E3"),

        // what is not words
        Repeated("mentions", "", "@a"),
        Repeated("one long mention", "@", "bangsa"),
        Repeated("hashtags", "", "#a"),
        Repeated("one long hashtag", "#", "anjinganjin"),
        Repeated("one hashtag of many cases", "#", "AnJi"),
        Repeated("number signs", "", "#"),
        Repeated("a link without end", "https://a.id/", "a/"),
        Repeated("schemes without end", "", "https://"),
        Repeated("a host without end", "www", ".a"),
        Repeated("addresses without end", "a@", "a."),
        Repeated("digits", "", "8"),
        Repeated("numbers with dots", "", "1."),
        Repeated("ends of sentences", "", "a!"),
        Repeated("abbreviations", "", "dr. "),
        Repeated("quotes", "", "\"a"),
        Repeated("hits", "", "anjing babi "),
        Repeated("pictures behind a word", "babi", "🔥"),
        Repeated("addresses", "", "babi a@a.id "),
        Repeated("titles", "", "Prof. Dr. H. Babi, S.Pd., M.Si. "),

        // many words under an override, and many overrides
        Repeated("words under one override", "\u202E", "gnijna ibab "),
        Repeated("words under overrides", "", "\u202Egnijna ibab\u202C "),
        new("an unknown word of many readings", length => "а1е1р1ааaaaаккkиииi" + UnknownWord(length)),
        new("an unknown word under an override", length => "\u202E" + UnknownWord(length)),

        // what only patterns in names read
        Repeated("mentions of listed words", "", "@babi "),
        Repeated("mentions without spaces", "", "@babi@joki"),
        Repeated("mentions of many words", "", "@babi_joki_babi_joki "),
        Repeated("one mention of many words", "@", "babi_"),
        Repeated("links with listed words", "", "https://babi.id/joki/babi "),
        Repeated("links without spaces", "", "babi.id,"),

        // words of which none comes twice
        Various("masked words, each another one", random => Covered(Syllables(random, 3), random, '*')),
        Various("masked listed words, each other signs", random => Covered(Covered("bangsat", random, "*#%_"[random.Next(4)]), random, "*#%_"[random.Next(4)])),
        Various("crossed words, each another one", random => Covered(Syllables(random, 4), random, 'x')),
        Various("leet words, each another one", random => Syllables(random, 2) + "1" + Syllables(random, 1) + "@4" + Syllables(random, 1)),
        Various("words of many readings", random => Syllables(random, 1) + "1ll1" + Syllables(random, 1) + "1aaa" + Syllables(random, 1) + "nnn" + Syllables(random, 1) + "iiii"),
        Various("words of many readings in two scripts", random => "аре" + Syllables(random, 1) + "1к1" + Syllables(random, 1) + "1аааннн"),
        Various("hyphenated words", random => Syllables(random, 2) + "-" + Syllables(random, 2)),
        Various("words of many hyphenated parts", random => string.Join("-", Enumerable.Range(0, 20).Select(_ => Syllables(random, 2)))),
        Various("words as long as are taken apart", random => MergedWord(random, 56)),
        Various("unknown words of sixty letters", random => Syllables(random, 30)),
        Various("unknown words of two hundred and fifty letters", random => Syllables(random, 125)),
        Various("long words of many readings", random => "1l1" + Syllables(random, 60) + "1aaa" + Syllables(random, 60) + "nnniiii"),
        Various("unknown words as long as guesses reach", random => Syllables(random, 12)),
        Various("unknown short words", random => Syllables(random, 1) + "bcdfghjklm"[random.Next(10)] + Syllables(random, 1)),
        Various("listed words with a letter changed", random => Covered("bangsat", random, "abdegiknrstu"[random.Next(12)])),
        Various("names", random => char.ToUpperInvariant("bcdfg"[random.Next(5)]) + "a" + Syllables(random, 2)),
        Various("hashtags, each another one", random => "#" + Syllables(random, 3)),
        Various("hashtags of several words", random => "#Anjin" + Syllables(random, 2) + "Tolak" + random.Next(1000)),
        Various("mentions, each another one", random => "@" + Syllables(random, 3)),
        Various("words with signs between", random => Syllables(random, 1) + "." + Syllables(random, 1) + "!" + Syllables(random, 1) + "*" + Syllables(random, 1)),
        Various("letters in groups", random => string.Join(' ', Syllables(random, 3).ToCharArray()) + " "),

        // some pair of them is a word of rules (kilat); the first stands at the start, so that texts of all lengths are read for it
        Various("words in two pieces", random => Syllables(random, 1) + " " + Syllables(random, 1) + "t", start: "ki lat "),
    ];

    /// <summary>The text in exactly that many units; a character may be cut in half at its end.</summary>
    public string OfLength(int units) => Make(units)[..units];

    /// <summary>The text in that many units or a few more, up to the end of a piece: such texts of two lengths are of the same make to their last character.</summary>
    public string OfLengthOrMore(int units) => Make(units);

    public override string ToString() => Name;

    private static HostileText Repeated(string name, string start, string unit) => new(name, length =>
    {
        var text = new StringBuilder(start, length + unit.Length);
        while (text.Length < length)
            text.Append(unit);
        return text.ToString();
    });

    /// <summary>Words by a fixed seed, so that hardly one comes twice and little is remembered for it.</summary>
    private static HostileText Various(string name, Func<Random, string> word, string start = "") => new(name, length =>
    {
        var random = new Random(137);
        var text = new StringBuilder(start, length + start.Length);
        while (text.Length < length)
            text.Append(word(random)).Append(' ');
        return text.ToString();
    });

    private static string Syllables(Random random, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => $"{"bcdfghjklmnprstwyz"[random.Next(18)]}{"aiueo"[random.Next(5)]}"));

    /// <summary>The word with one letter behind the first replaced.</summary>
    private static string Covered(string word, Random random, char sign)
    {
        var place = random.Next(1, word.Length);
        return $"{word[..place]}{sign}{word[(place + 1)..]}";
    }

    /// <summary>Ordinary words run together, one letter too many at the end.</summary>
    private static string MergedWord(Random random, int length)
    {
        string[] words = ["makan", "segala", "besar", "orang", "pasar", "babi", "kota", "dan", "yang", "anjing"];
        var text = new StringBuilder();
        while (text.Length < length)
            text.Append(words[random.Next(words.Length)]);
        return text.Append(random.Next(2) == 0 ? "q" : "").ToString();
    }

    /// <summary>Syllables by a fixed seed, so that no stretch comes back and nothing is remembered for it.</summary>
    private static string UnknownWord(int length)
    {
        var random = new Random(137);
        var text = new StringBuilder(length + 2);
        while (text.Length < length)
            text.Append("bcdfghjklmnprstwyz"[random.Next(18)]).Append("aiueo"[random.Next(5)]);
        return text.ToString();
    }
}
