using System.Collections.Immutable;
using System.Globalization;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>Makes patterns of every kind with every modifier that goes with it.</summary>
internal sealed class PatternMaker(Dice dice, Vocabulary words, ImmutableArray<ListDraft> lists)
{
    private const int MostAlternatives = 3;
    private const int MostTexts = 3;

    private static readonly string[] Steps = ["leet", "repeat", "spaced", "slang", "clitic"];
    private static readonly string[] Affixes = ["meN-", "di-", "ber-", "ter-", "per-", "peN-", "se-", "ke-", "ke-an", "nge-", "-kan", "-i", "-an", "-in"];
    private static readonly string[] Hosts = ["go.id", "bkn.go.id", "bit.ly", "judi.com", "web.me", "kabar-kini.co.id"];
    private static readonly string[] Emoji = ["🔥", "💣", "😂", "👍", "🇮🇩", "👨‍👩‍👧", "❤️", "1️⃣"];

    private static readonly (string Shape, string[] Samples)[] Shapes =
    [
        ("nik", ["3201011501900001", "3201 0155 0190 0001", "3201011501900000"]),
        ("nip", ["198503152010011005", "19850315 201001 1 005", "198503152010012345"]),
        ("phone", ["0812-3456-7890", "+6281234567890", "+62 812 3456 7890", "08123"]),
        ("email", ["budi.santoso@bkn.go.id", "a@b.id", "a@b"]),
        ("url", ["https://bkn.go.id/a?b=c", "bit.ly/x", "www.judi.com", "http://a"]),
        ("money", ["Rp 10.000", "Rp2 juta", "5jt", "500 ribu rupiah", "10 juta", "IDR 5.000,-"]),
        ("account_number", ["rekening BCA 1234567890", "1234567890 a.n. Budi bank bri", "no rek 123 4567 8901"]),
    ];

    public PatternDraft Pattern(string name) => new(name, [.. Enumerable.Range(0, 1 + dice.Roll(dice.Percent(60) ? 1 : MostAlternatives)).Select(_ => Alternative())]);

    public AlternativeDraft Alternative() => dice.Roll(100) switch
    {
        < 27 => Word(),
        < 38 => words.RootsUsed.Count == 0 ? Word() : Root(),
        < 57 => new AlternativeDraft("phrase", Texts(() => new PhraseMaker(dice, words).Make()), Modifiers("cased", "steps", "names", "weight")),
        < 63 => new AlternativeDraft("part", Texts(Part), Modifiers("cased", "steps", "names", "weight")),
        < 69 => new AlternativeDraft("exact", Texts(Exact), Modifiers("weight")),
        < 74 => new AlternativeDraft("hashtag", Texts(Hashtag), Modifiers("cased", "some steps", "weight")),
        < 77 => new AlternativeDraft("domain", Texts(Domain), Modifiers("weight")),
        < 80 => new AlternativeDraft("emoji", Texts(OneEmoji), Modifiers("weight")),
        < 91 => new AlternativeDraft("regex", [new RegexMaker(dice).Make()], Modifiers("weight")),
        < 96 => Shape(),
        _ => lists.IsEmpty ? Word() : List(),
    };

    private AlternativeDraft Word()
    {
        var hasTypo = dice.Percent(12);
        var texts = Texts(() => hasTypo || dice.Percent(75) ? OneWord() : TwoWords());
        if (!hasTypo)
            return new AlternativeDraft("word", texts, Modifiers("cased", "steps", "names", "weight"));

        var misspelt = texts.Select(text => text with { Samples = [.. text.Samples, .. text.Samples.Select(sample => Misspelling.Of(sample, dice))] });
        return new AlternativeDraft("word", [.. misspelt], [$"typo {1 + dice.Roll(2)}", .. Modifiers("cased", "steps", "names", "weight")]);
    }

    private AlternativeDraft Root()
    {
        var roots = dice.Some(words.RootsUsed, 2).Select(root => TextDraft.Quoted(root, Vocabulary.SomeForms(root, dice))).ToImmutableArray();
        var filter = dice.Roll(10) switch { 0 => "only ", 1 => "except ", _ => "" };
        return new AlternativeDraft("root", roots, [.. filter.Length == 0 ? Array.Empty<string>() : [filter + string.Join(", ", dice.Some(Affixes, 6))], .. Modifiers("steps", "names", "weight")]);
    }

    private AlternativeDraft Shape()
    {
        var (shape, samples) = dice.Pick(Shapes);
        return new AlternativeDraft("shape", [new TextDraft(shape, [.. samples])], Modifiers("weight"));
    }

    private AlternativeDraft List()
    {
        var list = dice.Pick(lists);
        return new AlternativeDraft("", [new TextDraft(list.Name, [.. list.Entries.SelectMany(entry => entry.Texts).SelectMany(text => text.Samples)])], Modifiers("weight"));
    }

    private ImmutableArray<TextDraft> Texts(Func<TextDraft> make) => [.. Enumerable.Range(0, 1 + dice.Roll(MostTexts)).Select(_ => make())];

    private TextDraft OneWord()
    {
        var word = dice.Percent(94) ? dice.Pick(words.Words) : dice.Pick(words.Words).ToUpperInvariant();
        return TextDraft.Quoted(word, word);
    }

    private TextDraft TwoWords()
    {
        var text = $"{dice.Pick(words.Words)} {dice.Pick(dice.Percent(60) ? words.Words : Vocabulary.Fillers)}";
        return TextDraft.Quoted(text, text);
    }

    /// <summary>A stretch of a word, or all of it.</summary>
    private TextDraft Part()
    {
        var word = dice.Pick(words.Words.Where(word => word.All(char.IsAsciiLetterLower)).DefaultIfEmpty("bangsat").ToArray());
        var start = dice.Roll(Math.Max(1, word.Length - 3));
        var part = word.Substring(start, Math.Min(word.Length - start, 2 + dice.Roll(6)));
        return TextDraft.Quoted(part, word, part, "me" + part + "nya", part + dice.Pick(Vocabulary.Fillers));
    }

    private TextDraft Exact()
    {
        var text = dice.Percent(50) ? dice.Pick(words.Words).ToUpperInvariant() : dice.Percent(70) ? dice.Pick(words.Words) : $"{dice.Pick(words.Words)} {dice.Pick(words.Words)}";
        return TextDraft.Quoted(text, text);
    }

    private TextDraft Hashtag()
    {
        var letters = dice.Pick(words.Words.Where(word => word.All(char.IsLetter)).DefaultIfEmpty("viral").ToArray());
        var tag = dice.Percent(70) ? letters : "Tolak" + char.ToUpperInvariant(letters[0]) + letters[1..];
        return TextDraft.Quoted("#" + tag, "#" + tag);
    }

    private TextDraft Domain()
    {
        var host = dice.Pick(Hosts);
        return TextDraft.Quoted(host, $"https://{host}/a?b=c", host, "www." + host.ToUpperInvariant(), "http://x.y." + host + ":80", "x" + host);
    }

    private TextDraft OneEmoji()
    {
        var emoji = dice.Pick(Emoji);
        return TextDraft.Quoted(emoji, emoji, emoji + emoji, emoji + "🏽", "\uFE0F" + emoji);
    }

    /// <summary>Each of the modifiers at times; none most often.</summary>
    private ImmutableArray<string> Modifiers(params string[] possible)
    {
        var modifiers = ImmutableArray.CreateBuilder<string>();
        foreach (var modifier in possible)
        {
            switch (modifier)
            {
                case "cased" when dice.Percent(8):
                    modifiers.Add("cased");
                    break;
                case "steps" when dice.Percent(14):
                    modifiers.AddRange(dice.Some(Steps, 3).Select(step => "no " + step));
                    break;
                case "some steps" when dice.Percent(20):
                    modifiers.AddRange(dice.Some(["leet", "repeat", "spaced"], 2).Select(step => "no " + step));
                    break;
                case "names" when dice.Percent(15):
                    modifiers.Add("in names");
                    break;
                case "weight" when dice.Percent(15):
                    modifiers.Add("weight " + dice.Roll(5).ToString(CultureInfo.InvariantCulture));
                    break;
            }
        }

        return modifiers.ToImmutable();
    }
}
