using System.Collections.Immutable;
using System.Globalization;
using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>Checks posts against a plan. Prepared once; immutable and safe for any number of threads.</summary>
internal sealed class RuleSetChecker
{
    private readonly RuleSetPlan _plan;
    private readonly MatchPlan _match;

    public RuleSetChecker(RuleSetPlan plan)
    {
        _plan = plan;
        _match = MatchPlan.Of(plan);
    }

    /// <inheritdoc cref="IRuleChecker.Check(string, PostFacts?, CheckOptions?)"/>
    public CheckResult Check(string text, PostFacts? facts = null, CheckOptions? options = null) =>
        Run(text, facts, options, traces: null);

    /// <summary>The result of <see cref="Check"/> with the reasons.</summary>
    public Explanation Explain(string text, PostFacts? facts = null, CheckOptions? options = null)
    {
        var traces = ImmutableArray.CreateBuilder<RuleTrace>();
        var result = Run(text, facts, options, traces);
        return new Explanation(result, traces.ToImmutable());
    }

    private CheckResult Run(string text, PostFacts? facts, CheckOptions? options, ImmutableArray<RuleTrace>.Builder? traces)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        if (text.Length > _plan.MaxTextLength)
            throw new ArgumentException(string.Format(CultureInfo.InvariantCulture, "The text is {0} UTF-16 units long; at most {1} are allowed.", text.Length, _plan.MaxTextLength), nameof(text));

        options ??= CheckOptions.Default;
        var known = KnownFacts.Of(_plan.Facts, facts);
        var day = (options.Date ?? DateTime.Today).Date;
        var writer = new FindingWriter(text, CheckLanguage.Of(options.Language ?? _plan.Language), day);
        var evaluator = new ConditionEvaluator(known);
        var hits = new PostHits(_match);
        hits.Read(text);

        var findings = new List<Finding>();
        var undecided = ImmutableArray.CreateBuilder<UndecidedRule>();
        foreach (var matched in _match.Rules)
        {
            var rule = matched.Rule;
            if (!rule.RunsOn(day))
                continue;

            var tracer = traces is null ? null : new ConditionTracer(rule, _plan.Facts, known, evaluator);
            var answer = RuleCheck.Run(rule, hits.Post.Post, hits.Of(matched), evaluator, tracer);
            foreach (var result in answer.Results)
                findings.Add(writer.Write(rule, result));
            foreach (var fact in answer.MissingFacts)
                undecided.Add(new UndecidedRule(rule.Id, rule.RuleSet, _plan.Facts[fact].Name));
            if (traces is not null && RuleTraceWriter.Write(rule, answer) is { } trace)
                traces.Add(trace);
        }

        // findings stand in rule order, and OrderBy leaves equals in their order
        ImmutableArray<Finding> ordered = [.. findings.OrderBy(finding => finding.Start).ThenBy(finding => finding.End)];
        return new CheckResult(ordered, undecided.ToImmutable(), _plan.Digest);
    }
}
