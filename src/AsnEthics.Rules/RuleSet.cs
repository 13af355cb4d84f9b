using System.Collections.Immutable;
using AsnEthics.Rules.Checking;
using AsnEthics.Rules.Compilation;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules;

/// <summary>A compiled rule set. Immutable and safe for any number of threads.</summary>
public sealed class RuleSet : IRuleChecker
{
    private readonly RuleSetPlan _plan;
    private readonly RuleSetChecker _checker;

    internal RuleSet(RuleSetPlan plan, ImmutableArray<RuleDescription> rules, ImmutableArray<GuidelinePoint> guidelines)
    {
        _plan = plan;
        _checker = new RuleSetChecker(plan);
        Digest = plan.Digest;
        Rules = rules;
        Guidelines = guidelines;
    }

    /// <summary>The SHA-256 digest of the rule set's content in lower-case hexadecimal; comments and layout do not count.</summary>
    public string Digest { get; }

    /// <summary>What the rule set holds, in rule order.</summary>
    public ImmutableArray<RuleDescription> Rules { get; }

    /// <summary>Every point of every guideline catalogue the rule set declares or imports, whether a rule watches over it or not, by catalogue and number.</summary>
    public ImmutableArray<GuidelinePoint> Guidelines { get; }

    /// <summary>The rule set with some of its rules, such as those of one guideline, or one rule to be measured. Facts and guidelines stay.</summary>
    /// <param name="wanted">Whether a rule is kept; called once for each, in rule order.</param>
    /// <returns>A rule set of its own, with a digest of its own that follows from this one's and the rules kept; this one where all are kept.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="wanted"/> is null.</exception>
    public RuleSet Only(Func<RuleDescription, bool> wanted)
    {
        if (wanted is null)
            throw new ArgumentNullException(nameof(wanted));
        var kept = Enumerable.Range(0, Rules.Length).Where(index => wanted(Rules[index])).ToList();
        if (kept.Count == Rules.Length)
            return this;
        var digest = RuleSetDigest.OfPart(Digest, kept.Select(index => Rules[index]));
        return new RuleSet(_plan with { Digest = digest, Rules = [.. kept.Select(index => _plan.Rules[index])] }, [.. kept.Select(index => Rules[index])], Guidelines);
    }

    /// <summary>
    /// One pattern of a rule by itself, to be measured: a rule set in which a post is flagged where the pattern is found, whatever the rule's condition, exceptions and days are. Facts and guidelines stay.
    /// </summary>
    /// <param name="rule">One of <see cref="Rules"/>.</param>
    /// <param name="pattern">One of its <see cref="RuleDescription.Patterns"/>.</param>
    /// <returns>A rule set of its own, with a digest of its own that follows from this one's, the rule and the pattern.</returns>
    /// <exception cref="ArgumentException">The rule is not of this rule set, or has no such pattern.</exception>
    public RuleSet OnlyPattern(RuleDescription rule, string pattern)
    {
        var index = Rules.IndexOf(rule);
        if (index < 0)
            throw new ArgumentException("The rule is not of this rule set.", nameof(rule));
        var planned = _plan.Rules[index];
        var found = planned.Patterns.FirstOrDefault(candidate => candidate.Name.Length > 0 && candidate.Name == pattern)
            ?? throw new ArgumentException($"Rule {rule.Id} has no pattern of the name {pattern}.", nameof(pattern));
        var alone = planned with
        {
            Status = RuleStatus.Active,
            Since = null,
            Until = null,
            DisabledUntil = null,
            Message = LocalizedTemplate.None,
            Advice = LocalizedTemplate.None,
            Patterns = [found],
            Scope = new PlannedScope(ScopeKind.Post, 0),
            Condition = new FoundCondition(pattern, 0),
            Ignores = [],
            Skips = [],
        };
        var description = rule with { Status = RuleStatus.Active, Patterns = [pattern], Since = null, Until = null, DisabledUntil = null };
        var digest = RuleSetDigest.OfPart(Digest, [rule with { Id = $"{rule.Id}.{pattern}" }]);
        return new RuleSet(_plan with { Digest = digest, Rules = [alone] }, [description], Guidelines);
    }

    /// <inheritdoc/>
    public CheckResult Check(string text, PostFacts? facts = null, CheckOptions? options = null) =>
        _checker.Check(text, facts, options);

    /// <inheritdoc/>
    public CheckResult Check(ReadOnlySpan<char> text, PostFacts? facts = null, CheckOptions? options = null) =>
        _checker.Check(text, facts, options);

    /// <summary>Whether <see cref="Check(string, PostFacts?, CheckOptions?)"/> gives any finding. Ends at the first one, so it is the faster way where nothing else is asked; allocates nothing where nothing is found.</summary>
    /// <param name="text">The post as it was written; any UTF-16 text, lone surrogates included.</param>
    /// <param name="facts">What the host knows beside the text; null: nothing.</param>
    /// <param name="options">Language and day; null: <see cref="CheckOptions.Default"/>.</param>
    /// <returns>True exactly where a check of the same post has findings; what is undecided does not count.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Check(string, PostFacts?, CheckOptions?)"/>.</exception>
    public bool HasFindings(string text, PostFacts? facts = null, CheckOptions? options = null)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return _checker.HasFindings(text.AsSpan(), text, facts, options);
    }

    /// <inheritdoc cref="HasFindings(string, PostFacts?, CheckOptions?)"/>
    public bool HasFindings(ReadOnlySpan<char> text, PostFacts? facts = null, CheckOptions? options = null) =>
        _checker.HasFindings(text, whole: null, facts, options);

    /// <summary>Checks a post and says, for each rule that found something or lacked a fact, why it came to its answer.</summary>
    /// <param name="text">The post as it was written.</param>
    /// <param name="facts">What the host knows beside the text; null: nothing.</param>
    /// <param name="options">Language and day; null: <see cref="CheckOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">As for <see cref="Check(string, PostFacts?, CheckOptions?)"/>.</exception>
    public Explanation Explain(string text, PostFacts? facts = null, CheckOptions? options = null) =>
        _checker.Explain(text, facts, options);
}
