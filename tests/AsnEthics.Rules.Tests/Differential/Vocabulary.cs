using AsnEthics.Rules.Morphology;
using AsnEthics.Rules.Tests.Evasion;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>The words that generated rules look for and generated posts are made of. Each rule set takes a few of them, so that its patterns meet.</summary>
internal sealed class Vocabulary
{
    private static readonly string[] PlainWords = [.. EvasionData.Words.Where(word => !word.Contains(' ', StringComparison.Ordinal))];

    /// <summary>Words at the edges of reading: short, with a slang spelling, numbers, with inner signs, of other scripts, ordinary ones.</summary>
    private static readonly string[] OddWords =
    [
        "asu", "bom", "bego", "sabu", "buas", "babu", "tidak", "orang", "rumah", "teman", "jangan", "kirim", "gak", "tdk", "km", "yg", "di", "17", "10.000", "3,5", "2024", "anak-anak", "kupu-kupu", "jum'at", "non-aktif", "café", "hóaks",
        "хакер", "كافر", "漢字", "BAP", "KPK", "S3", "b4bi", "h0aks", "kpd", "negara", "bangsa", "kerja", "kota", "lulus", "pemerintah",
    ];

    private static readonly string[] Roots = ["fitnah", "sebar", "bohong", "bantai", "judi", "bocor", "suap", "tolak", "viral", "bacok", "ganyang", "hoaks", "pukul", "kritik", "share", "bom"];

    /// <summary>What stands between the words that count.</summary>
    public static readonly string[] Fillers =
    [
        "yang", "dan", "di", "ini", "itu", "saya", "kamu", "dia", "lagi", "sudah", "pagi", "rapat", "kantor", "pak", "camat", "katanya", "semua", "terus", "makan", "nasi", "bersama", "tetangga", "untuk", "dengan", "info", "Medan",
        "Budi", "Ibu", "besok", "jalan", "dokumen", "daging", "peternak", "kepala", "seksi", "banget", "dong", "lu", "lo", "sih", "nih",
    ];

    private static readonly Dictionary<string, string[]> FormsOf = Roots.ToDictionary(root => root, root => FormGenerator.Generate(root, AffixFilter.All, clitics: true).Keys.Order(StringComparer.Ordinal).ToArray());

    private Vocabulary(string[] words, string[] someRoots) => (Words, RootsUsed) = (words, someRoots);

    public IReadOnlyList<string> Words { get; }

    public IReadOnlyList<string> RootsUsed { get; }

    public static Vocabulary Choose(Dice dice) => new([.. dice.Some(PlainWords, 12), .. dice.Some(OddWords, 4)], dice.Percent(60) ? [] : [.. dice.Some(Roots, 2)]);

    /// <summary>Some forms of a root.</summary>
    public static string[] SomeForms(string root, Dice dice) => [root, dice.Pick(FormsOf[root]), dice.Pick(FormsOf[root]), dice.Pick(FormsOf[root])];
}
