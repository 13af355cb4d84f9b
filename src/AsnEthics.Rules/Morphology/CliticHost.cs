using System.Collections.Immutable;

namespace AsnEthics.Rules.Morphology;

/// <summary>What kind of word a form is, as far as the clitics behind it are concerned.</summary>
internal enum CliticHost
{
    /// <summary>A form that is itself rare, or ends in a clitic already.</summary>
    None,

    /// <summary>Everyday and hyphenated spellings, doubled words and the rarer formations: -nya alone.</summary>
    Everyday,

    /// <summary>Passives have no object: dilihatlah and dilihatnya, but not dilihatku.</summary>
    Passive,

    /// <summary>Verbs with an object, and what takes -ku and -mu otherwise: melihatku, lihatlah, bersamamu, seusiaku.</summary>
    Verb,

    /// <summary>Nouns and bare roots, also with two clitics: rumahkulah, kebohongannyakah.</summary>
    Noun,
}

internal static class CliticHosts
{
    private static readonly ImmutableArray<string> Verb = ["nya", "ku", "mu", "lah", "kah", "pun"];
    private static readonly ImmutableArray<string> Passive = ["nya", "lah", "kah", "pun"];
    private static readonly ImmutableArray<string> Noun = ["nya", "ku", "mu", "lah", "kah", "pun", "nyalah", "nyakah", "kulah", "mulah"];

    public static ImmutableArray<string> CliticsOf(CliticHost host) => host switch
    {
        CliticHost.Noun => Noun,
        CliticHost.Verb => Verb,
        CliticHost.Passive => Passive,
        CliticHost.Everyday => ["nya"],
        _ => [],
    };
}
