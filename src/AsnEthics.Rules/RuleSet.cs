using System.Collections.Immutable;
using AsnEthics.Rules.Checking;
using AsnEthics.Rules.Compilation;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Saving;

namespace AsnEthics.Rules;

/// <summary>A compiled rule set. Immutable and safe for any number of threads.</summary>
public sealed class RuleSet : IRuleChecker
{
    private readonly RuleSetPlan _plan;
    private readonly RuleLimits _limits;
    private readonly Lazy<RuleSetChecker> _checker;

    /// <param name="plan">What checks work by.</param>
    /// <param name="guidelines">As <see cref="Guidelines"/> gives them.</param>
    /// <param name="limits">The bounds that the plan keeps.</param>
    internal RuleSet(RuleSetPlan plan, ImmutableArray<GuidelinePoint> guidelines, RuleLimits limits)
    {
        _plan = plan;
        _limits = limits;

        // the first check may come on a thread that is too small for the deepest nesting
        _checker = new Lazy<RuleSetChecker>(() => CompilationThread.Run(limits, () => new RuleSetChecker(plan)));
        Digest = plan.Digest;
        Rules = [.. plan.Rules.Select(Describe)];
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
        return new RuleSet(_plan with { Digest = digest, Rules = [.. kept.Select(index => _plan.Rules[index])] }, Guidelines, _limits);
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
        var digest = RuleSetDigest.OfPart(Digest, [rule with { Id = $"{rule.Id}.{pattern}" }]);
        return new RuleSet(_plan with { Digest = digest, Rules = [alone] }, Guidelines, _limits);
    }

    /// <summary>
    /// Makes the tables that checks look into, where that is not done yet; else the first check does it, and takes that much longer: about half as long as compiling did, or some 0.3 seconds for the base rule set. For a
    /// program that wants its first answer to be as quick as the others. What <c>AsnEthics.Rules.Hosting</c> loads is prepared.
    /// </summary>
    public void Prepare() => _ = _checker.Value;

    /// <summary>Whether that is done.</summary>
    internal bool IsPrepared => _checker.IsValueCreated;

    /// <summary>Writes the compiled rule set, so that <see cref="Load"/> has it again without its rule files and without compiling.</summary>
    /// <param name="stream">Written from where it stands on; stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Save(Stream stream)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        SavedRuleSet.Write(stream, _plan, Guidelines);
    }

    /// <summary>
    /// Loads a rule set that <see cref="Save"/> wrote. It checks as the one that was saved does and has its digest. Only the version of the library that saved it can load it, because forms and spellings of words were generated by that
    /// one: keep the rule files, and take a saved rule set for what makes a program start faster. Bytes from anywhere do no harm: they are a rule set, or they are refused.
    /// </summary>
    /// <param name="stream">Read from where it stands on, up to the end of the rule set; stays open.</param>
    /// <returns>The rule set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="RuleSetFormatException">The bytes are no rule set, are damaged, or were saved by another version of the library.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static RuleSet Load(Stream stream)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        return LoadOf(SavedRuleSet.Version, stream);
    }

    /// <summary>Loads what a version of the library wrote; null: any.</summary>
    internal static RuleSet LoadOf(string? version, Stream stream) => CompilationThread.Run(RuleLimits.Default, () =>
    {
        var (plan, guidelines) = SavedRuleSet.Read(stream, version);
        return new RuleSet(plan, guidelines, RuleLimits.Default);
    });

    /// <inheritdoc/>
    public CheckResult Check(string text, PostFacts? facts = null, CheckOptions? options = null) =>
        _checker.Value.Check(text, facts, options);

    /// <inheritdoc/>
    public CheckResult Check(ReadOnlySpan<char> text, PostFacts? facts = null, CheckOptions? options = null) =>
        _checker.Value.Check(text, facts, options);

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
        return _checker.Value.HasFindings(text.AsSpan(), text, facts, options);
    }

    /// <inheritdoc cref="HasFindings(string, PostFacts?, CheckOptions?)"/>
    public bool HasFindings(ReadOnlySpan<char> text, PostFacts? facts = null, CheckOptions? options = null) =>
        _checker.Value.HasFindings(text, whole: null, facts, options);

    /// <summary>Checks a post and says, for each rule that found something or lacked a fact, why it came to its answer.</summary>
    /// <param name="text">The post as it was written.</param>
    /// <param name="facts">What the host knows beside the text; null: nothing.</param>
    /// <param name="options">Language and day; null: <see cref="CheckOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">As for <see cref="Check(string, PostFacts?, CheckOptions?)"/>.</exception>
    public Explanation Explain(string text, PostFacts? facts = null, CheckOptions? options = null) =>
        _checker.Value.Explain(text, facts, options);

    private static RuleDescription Describe(PlannedRule rule) =>
        new(rule.Id, rule.RuleSet, rule.Title, rule.Guidelines, rule.Category, rule.Severity, rule.Status, rule.Owner)
        {
            Patterns = [.. rule.Patterns.Select(pattern => pattern.Name).Where(name => name.Length > 0)],
            Since = rule.Since,
            Until = rule.Until,
            DisabledUntil = rule.DisabledUntil,
        };
}
