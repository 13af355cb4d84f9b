using AsnEthics.Rules.Benchmarks.Terms;

namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>What is searched for in one run: the words for the peers, and the rules for ours.</summary>
/// <param name="Name">For the tables.</param>
/// <param name="Density">The density of a generated set; null for the base set.</param>
/// <param name="Words">The words.</param>
/// <param name="RuleText">The rule file that says the same; null: the base set.</param>
internal sealed record MeasuredSet(string Name, TermDensity? Density, IReadOnlyList<string> Words, string? RuleText)
{
    public static MeasuredSet Of(TermSet terms) =>
        new($"{terms.Words.Count} {(terms.Density == TermDensity.Rare ? "rare" : "dense")}", terms.Density, terms.Words, TermRules.Text(terms.Words));

    /// <summary>The base set; for the peers its words and roots, which is far less than it looks for.</summary>
    public static MeasuredSet BaseSet() => new("base set", null, BaseSetWords.Read(), null);

    public RuleSet Compile() => RuleText is null ? BuiltInRuleSets.Se137 : TermRules.Compile(RuleText);
}
