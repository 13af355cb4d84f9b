using System.Collections.Immutable;
using AsnEthics.Rules.Checking;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules;

/// <summary>A compiled rule set. Immutable and safe for any number of threads.</summary>
public sealed class RuleSet : IRuleChecker
{
    private readonly RuleSetPlan _plan;

    internal RuleSet(RuleSetPlan plan, ImmutableArray<RuleDescription> rules)
    {
        _plan = plan;
        Rules = rules;
    }

    /// <summary>The SHA-256 digest of the rule set's content in lower-case hexadecimal; comments and layout do not count.</summary>
    public string Digest => _plan.Digest;

    /// <summary>What the rule set holds, in rule order.</summary>
    public ImmutableArray<RuleDescription> Rules { get; }

    /// <inheritdoc/>
    public CheckResult Check(string text, PostFacts? facts = null, CheckOptions? options = null) =>
        RuleSetChecker.Check(_plan, text ?? throw new ArgumentNullException(nameof(text)), facts, options ?? CheckOptions.Default);

    /// <inheritdoc/>
    public CheckResult Check(ReadOnlySpan<char> text, PostFacts? facts = null, CheckOptions? options = null) =>
        RuleSetChecker.Check(_plan, text.ToString(), facts, options ?? CheckOptions.Default);

    /// <summary>Checks a post and says, for each rule that found something or lacked a fact, why it came to its answer.</summary>
    /// <param name="text">The post as it was written.</param>
    /// <param name="facts">What the host knows beside the text; null: nothing.</param>
    /// <param name="options">Language and day; null: <see cref="CheckOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">As for <see cref="Check(string, PostFacts?, CheckOptions?)"/>.</exception>
    public Explanation Explain(string text, PostFacts? facts = null, CheckOptions? options = null) =>
        RuleSetChecker.Explain(_plan, text ?? throw new ArgumentNullException(nameof(text)), facts, options ?? CheckOptions.Default);
}
