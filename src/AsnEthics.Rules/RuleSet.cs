using System.Collections.Immutable;
using AsnEthics.Rules.Checking;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules;

/// <summary>A compiled rule set. Immutable and safe for any number of threads.</summary>
public sealed class RuleSet : IRuleChecker
{
    private readonly RuleSetChecker _checker;

    internal RuleSet(RuleSetPlan plan, ImmutableArray<RuleDescription> rules)
    {
        _checker = new RuleSetChecker(plan);
        Digest = plan.Digest;
        Rules = rules;
    }

    /// <summary>The SHA-256 digest of the rule set's content in lower-case hexadecimal; comments and layout do not count.</summary>
    public string Digest { get; }

    /// <summary>What the rule set holds, in rule order.</summary>
    public ImmutableArray<RuleDescription> Rules { get; }

    /// <inheritdoc/>
    public CheckResult Check(string text, PostFacts? facts = null, CheckOptions? options = null) =>
        _checker.Check(text, facts, options);

    /// <inheritdoc/>
    public CheckResult Check(ReadOnlySpan<char> text, PostFacts? facts = null, CheckOptions? options = null) =>
        _checker.Check(text.ToString(), facts, options);

    /// <summary>Whether <see cref="Check(string, PostFacts?, CheckOptions?)"/> has any finding for the post; cheaper where what is found does not matter.</summary>
    /// <param name="text">The post as it was written; any UTF-16 text, lone surrogates included.</param>
    /// <param name="facts">What the host knows beside the text; null: nothing.</param>
    /// <param name="options">Language and day; null: <see cref="CheckOptions.Default"/>. The language makes no difference here.</param>
    /// <returns>The very value of <see cref="CheckResult.HasFindings"/>: rules on trial (<see cref="RuleStatus.Test"/>) count, undecided ones do not.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Check(string, PostFacts?, CheckOptions?)"/>.</exception>
    public bool HasFindings(string text, PostFacts? facts = null, CheckOptions? options = null) =>
        _checker.Check(text, facts, options).HasFindings;

    /// <inheritdoc cref="HasFindings(string, PostFacts?, CheckOptions?)"/>
    public bool HasFindings(ReadOnlySpan<char> text, PostFacts? facts = null, CheckOptions? options = null) =>
        _checker.Check(text.ToString(), facts, options).HasFindings;

    /// <summary>Checks a post and says, for each rule that found something or lacked a fact, why it came to its answer.</summary>
    /// <param name="text">The post as it was written.</param>
    /// <param name="facts">What the host knows beside the text; null: nothing.</param>
    /// <param name="options">Language and day; null: <see cref="CheckOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">As for <see cref="Check(string, PostFacts?, CheckOptions?)"/>.</exception>
    public Explanation Explain(string text, PostFacts? facts = null, CheckOptions? options = null) =>
        _checker.Explain(text, facts, options);
}
