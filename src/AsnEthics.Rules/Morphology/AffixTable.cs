using System.Collections.Immutable;

namespace AsnEthics.Rules.Morphology;

/// <summary>How the first part of a form is made from the root.</summary>
internal enum PrefixKind
{
    /// <summary>The root as it is.</summary>
    None,

    /// <summary>me- with the nasal that the root asks for.</summary>
    MeN,

    /// <summary>pe- with that nasal.</summary>
    PeN,

    /// <summary>The nasal alone, and nge-.</summary>
    Nge,

    /// <summary>ber-, be- or bel-.</summary>
    Ber,

    /// <summary>ter- or te-.</summary>
    Ter,

    /// <summary>per-, pe- or pel-.</summary>
    Per,

    /// <summary>The text before <see cref="AffixPattern.Text"/>, with nothing changed.</summary>
    Fixed,

    /// <summary>The same, but written with a hyphen too, as loan words are (di-share).</summary>
    Hyphenated,
}

/// <summary>One line of the table: a prefix with the suffixes it goes with (empty: none), and the affixes the forms count as.</summary>
internal sealed record AffixPattern(PrefixKind Prefix, string Text, string Suffix, Affixes Affixes)
{
    /// <summary>ku- and kau-: left out where clitics are.</summary>
    public bool IsCliticPrefix { get; init; }
}

/// <summary>The ways in which Indonesian builds a word from a root, formal and colloquial.</summary>
internal static class AffixTable
{
    public static ImmutableArray<AffixPattern> Patterns { get; } =
    [
        .. With(PrefixKind.None, "", Affixes.None, "kan", "i", "an", "in"),
        .. With(PrefixKind.MeN, "", Affixes.MeN, "", "kan", "i"),
        .. With(PrefixKind.Hyphenated, "di", Affixes.Di, "", "kan", "i", "in"),
        .. With(PrefixKind.Fixed, "memper", Affixes.MeN | Affixes.Per, "", "kan", "i"),
        .. With(PrefixKind.Fixed, "diper", Affixes.Di | Affixes.Per, "", "kan", "i"),
        .. With(PrefixKind.Ber, "", Affixes.Ber, "", "an", "kan"),
        .. With(PrefixKind.Ter, "", Affixes.Ter, "", "kan", "i"),
        .. With(PrefixKind.Per, "", Affixes.Per, "", "an", "kan", "i"),
        .. With(PrefixKind.PeN, "", Affixes.PeN, "", "an"),
        .. With(PrefixKind.Fixed, "pe", Affixes.PeN, "", "an"),
        .. With(PrefixKind.Fixed, "se", Affixes.Se, ""),
        .. With(PrefixKind.Fixed, "ke", Affixes.Ke, ""),
        .. With(PrefixKind.Nge, "", Affixes.Nge, "", "in", "i", "kan"),
        new(PrefixKind.Fixed, "ke", "an", Affixes.KeAn),
        new(PrefixKind.Fixed, "keber", "an", Affixes.KeAn | Affixes.Ber),
        new(PrefixKind.Fixed, "keter", "an", Affixes.KeAn | Affixes.Ter),
        .. With(PrefixKind.Fixed, "ku", Affixes.None, "", "kan", "i").Select(pattern => pattern with { IsCliticPrefix = true }),
        .. With(PrefixKind.Fixed, "kau", Affixes.None, "", "kan", "i").Select(pattern => pattern with { IsCliticPrefix = true }),
    ];

    public static Affixes SuffixAffix(string suffix) => suffix switch
    {
        "kan" => Affixes.Kan,
        "i" => Affixes.I,
        "an" => Affixes.An,
        "in" => Affixes.In,
        _ => Affixes.None,
    };

    private static IEnumerable<AffixPattern> With(PrefixKind prefix, string text, Affixes affixes, params string[] suffixes) =>
        suffixes.Select(suffix => new AffixPattern(prefix, text, suffix, affixes | SuffixAffix(suffix)));
}
