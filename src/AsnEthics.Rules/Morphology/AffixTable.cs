using System.Collections.Immutable;

namespace AsnEthics.Rules.Morphology;

/// <summary>How the first part of a form is made from the root.</summary>
internal enum PrefixKind
{
    /// <summary>The root as it is.</summary>
    None,

    /// <summary>me- with the nasal that the root asks for.</summary>
    MeN,

    /// <summary>pe- with that nasal, behind <see cref="AffixPattern.Text"/>.</summary>
    PeN,

    /// <summary>The nasal alone, and nge-.</summary>
    Nge,

    /// <summary>ber-, be- or bel-.</summary>
    Ber,

    /// <summary>ter- or te-.</summary>
    Ter,

    /// <summary>per-, pe- or pel-, behind <see cref="AffixPattern.Text"/>.</summary>
    Per,

    /// <summary>The text before <see cref="AffixPattern.Text"/>, with nothing changed.</summary>
    Fixed,

    /// <summary>The same, but written with a hyphen too, as loan words are (di-share).</summary>
    Hyphenated,
}

/// <summary>One line of the table: a prefix with a suffix (empty: none), the affixes the form counts as, and the clitics it takes.</summary>
internal sealed record AffixPattern(PrefixKind Prefix, string Text, string Suffix, Affixes Affixes, CliticHost Host)
{
    /// <summary>ku- and kau-: left out where clitics are.</summary>
    public bool IsCliticPrefix { get; init; }
}

/// <summary>
/// The ways in which Indonesian builds a word from a root, formal and colloquial. Where two lines give the same spelling (perumahan), the first says which affixes it carries.
/// </summary>
internal static class AffixTable
{
    public static ImmutableArray<AffixPattern> Patterns { get; } =
    [
        .. With(PrefixKind.None, "", Affixes.None, CliticHost.Verb, "kan", "i"),
        .. With(PrefixKind.None, "", Affixes.None, CliticHost.Noun, "an"),
        .. With(PrefixKind.None, "", Affixes.None, CliticHost.Everyday, "in"),
        .. With(PrefixKind.MeN, "", Affixes.MeN, CliticHost.Verb, "", "kan", "i"),
        .. With(PrefixKind.Hyphenated, "di", Affixes.Di, CliticHost.Passive, "", "kan", "i"),
        .. With(PrefixKind.Hyphenated, "di", Affixes.Di, CliticHost.Everyday, "in"),
        .. With(PrefixKind.PeN, "", Affixes.PeN, CliticHost.Noun, "", "an"),
        .. With(PrefixKind.Fixed, "pe", Affixes.PeN, CliticHost.Noun, "", "an"),
        .. With(PrefixKind.Ber, "", Affixes.Ber, CliticHost.Verb, ""),
        .. With(PrefixKind.Ber, "", Affixes.Ber, CliticHost.Passive, "an", "kan"),
        .. With(PrefixKind.Ter, "", Affixes.Ter, CliticHost.Verb, ""),
        .. With(PrefixKind.Ter, "", Affixes.Ter, CliticHost.Passive, "kan", "i"),
        .. With(PrefixKind.Per, "", Affixes.Per, CliticHost.Noun, "an"),
        .. With(PrefixKind.Per, "", Affixes.Per, CliticHost.Everyday, "", "kan", "i"),
        .. With(PrefixKind.Per, "mem", Affixes.MeN | Affixes.Per, CliticHost.Verb, "", "kan", "i"),
        .. With(PrefixKind.Per, "di", Affixes.Di | Affixes.Per, CliticHost.Passive, "", "kan", "i"),
        .. With(PrefixKind.Fixed, "ke", Affixes.KeAn, CliticHost.Noun, "an").Select(AsPair),
        .. With(PrefixKind.Fixed, "se", Affixes.Se, CliticHost.Verb, ""),
        .. With(PrefixKind.Fixed, "se", Affixes.Se, CliticHost.Everyday, "an"),
        .. With(PrefixKind.Fixed, "ke", Affixes.Ke, CliticHost.Everyday, "", "in"),
        .. With(PrefixKind.Nge, "", Affixes.Nge, CliticHost.Everyday, "", "in", "i", "kan"),

        // The abstracts made from ber-, ter-, se- and peN- words: kebersamaan, keterbukaan, kesetaraan, kepemimpinan.
        .. With(PrefixKind.Ber, "ke", Affixes.KeAn | Affixes.Ber, CliticHost.Everyday, "an").Select(AsPair),
        .. With(PrefixKind.Ter, "ke", Affixes.KeAn | Affixes.Ter, CliticHost.Everyday, "an").Select(AsPair),
        .. With(PrefixKind.Fixed, "kese", Affixes.KeAn | Affixes.Se, CliticHost.Everyday, "an").Select(AsPair),
        .. With(PrefixKind.PeN, "ke", Affixes.KeAn | Affixes.PeN, CliticHost.Everyday, "an").Select(AsPair),

        // memberhentikan, diberdayakan, pemberontak, pemberdayaan; pemersatu.
        .. With(PrefixKind.Fixed, "member", Affixes.MeN | Affixes.Ber, CliticHost.Everyday, "kan"),
        .. With(PrefixKind.Fixed, "diber", Affixes.Di | Affixes.Ber, CliticHost.Everyday, "kan"),
        .. With(PrefixKind.Fixed, "pember", Affixes.PeN | Affixes.Ber, CliticHost.Everyday, "", "an"),
        .. With(PrefixKind.Fixed, "pemer", Affixes.PeN | Affixes.Per, CliticHost.Everyday, ""),

        // menyetarakan, disetarakan, penyetaraan; mengemuka, mengesampingkan, diketahui, pengetahuan.
        .. With(PrefixKind.Fixed, "menye", Affixes.MeN | Affixes.Se, CliticHost.Everyday, "kan", "i"),
        .. With(PrefixKind.Fixed, "dise", Affixes.Di | Affixes.Se, CliticHost.Everyday, "kan", "i"),
        .. With(PrefixKind.Fixed, "penye", Affixes.PeN | Affixes.Se, CliticHost.Everyday, "an"),
        .. With(PrefixKind.Fixed, "menge", Affixes.MeN | Affixes.Ke, CliticHost.Everyday, "", "kan", "i"),
        .. With(PrefixKind.Fixed, "dike", Affixes.Di | Affixes.Ke, CliticHost.Everyday, "kan", "i"),
        .. With(PrefixKind.Fixed, "penge", Affixes.PeN | Affixes.Ke, CliticHost.Verb, "an"),

        // seperempat, seperjuangan, sepenanggungan; berpenduduk, berpenghasilan, berkeyakinan.
        .. With(PrefixKind.Per, "se", Affixes.Se | Affixes.Per, CliticHost.Everyday, "", "an"),
        .. With(PrefixKind.PeN, "se", Affixes.Se | Affixes.PeN, CliticHost.Everyday, "an"),
        .. With(PrefixKind.PeN, "ber", Affixes.Ber | Affixes.PeN, CliticHost.None, "", "an"),
        .. With(PrefixKind.Fixed, "berke", Affixes.Ber | Affixes.KeAn, CliticHost.None, "an").Select(AsPair),

        .. With(PrefixKind.Fixed, "ku", Affixes.None, CliticHost.None, "", "kan", "i").Select(AsCliticPrefix),
        .. With(PrefixKind.Fixed, "kau", Affixes.None, CliticHost.None, "", "kan", "i").Select(AsCliticPrefix),
        .. With(PrefixKind.Per, "ku", Affixes.Per, CliticHost.None, "", "kan", "i").Select(AsCliticPrefix),
    ];

    public static Affixes SuffixAffix(string suffix) => suffix switch
    {
        "kan" => Affixes.Kan,
        "i" => Affixes.I,
        "an" => Affixes.An,
        "in" => Affixes.In,
        _ => Affixes.None,
    };

    private static IEnumerable<AffixPattern> With(PrefixKind prefix, string text, Affixes affixes, CliticHost host, params string[] suffixes) =>
        suffixes.Select(suffix => new AffixPattern(prefix, text, suffix, affixes | SuffixAffix(suffix), host));

    /// <summary>The -an of ke-…-an is part of the pair and no affix of its own.</summary>
    private static AffixPattern AsPair(AffixPattern pattern) => pattern with { Affixes = pattern.Affixes & ~Affixes.An };

    private static AffixPattern AsCliticPrefix(AffixPattern pattern) => pattern with { IsCliticPrefix = true };
}
