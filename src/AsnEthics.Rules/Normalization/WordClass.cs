namespace AsnEthics.Rules.Normalization;

/// <summary>The word classes of the spelling table; the names are its headings.</summary>
internal enum WordClass
{
    Noun,
    Verb,
    Adjective,
    Adverb,
    Pronoun,

    /// <summary>Kinship and address: a noun by what leans on it.</summary>
    Address,
    Numeral,
    Question,
    Negation,
    Conjunction,
    Preposition,
    Interjection,
}

/// <summary>
/// What may lean on a short spelling of each class. A person's house is <c>rmhku</c> and money is sent as <c>dikrm</c>, but nothing leans on <c>yg</c> or <c>dgn</c>: reading clitics
/// behind every spelling would make words out of letters that only happen to end in ku or mu.
/// </summary>
internal static class WordClassAffixes
{
    private static readonly string[] None = [];
    private static readonly string[] Particles = ["lah", "kah", "pun"];
    private static readonly string[] ParticlesAndNya = ["nya", "lah", "kah", "pun"];
    private static readonly string[] Clitics = ["nya", "ku", "mu", "lah", "kah", "pun"];
    private static readonly string[] VerbEndings = ["nya", "ku", "mu", "lah", "kah", "pun", "kan", "in", "i", "kanlah", "kannya", "innya"];
    private static readonly string[] Passive = ["di"];

    /// <summary>What any class lets stand before it, and nothing.</summary>
    public static string[] AnyPrefix { get; } = ["", .. Passive];

    /// <summary>What any class lets stand behind it, and nothing; the shortest first.</summary>
    public static string[] AnyEnding { get; } = ["", .. VerbEndings.Union(Clitics, StringComparer.Ordinal).Union(ParticlesAndNya, StringComparer.Ordinal).Union(Particles, StringComparer.Ordinal).OrderBy(ending => ending.Length)];

    public static string[] Endings(this WordClass wordClass) => wordClass switch
    {
        WordClass.Noun or WordClass.Address => Clitics,
        WordClass.Verb => VerbEndings,
        WordClass.Adjective or WordClass.Adverb or WordClass.Numeral => ParticlesAndNya,
        WordClass.Pronoun or WordClass.Question or WordClass.Negation => Particles,
        _ => None,
    };

    public static string[] Prefixes(this WordClass wordClass) => wordClass == WordClass.Verb ? Passive : None;
}
