using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>The oracle: checks posts against a plan in the plainest way. Prepared once; safe for any number of threads.</summary>
internal sealed class NaiveChecker
{
    private readonly RuleSetPlan _plan;
    private readonly TermIndex _terms = new();
    private readonly PreparedRule[] _rules;

    public NaiveChecker(RuleSetPlan plan)
    {
        _plan = plan;
        _rules = [.. plan.Rules.Select(rule => new PreparedRule(rule, _terms))];
    }

    /// <param name="text">The post.</param>
    /// <param name="facts">Facts with values that their declarations allow.</param>
    /// <param name="day">The day of the check.</param>
    public OracleAnswer Check(string text, PostFacts? facts, DateTime day)
    {
        var evaluator = new ConditionEvaluator(KnownFacts.Of(_plan.Facts, facts));
        var post = new ReadPost(PostText.Read(text), _terms);
        var findings = new List<OracleFinding>();
        var undecided = ImmutableArray.CreateBuilder<OracleUndecided>();
        foreach (var prepared in _rules)
        {
            var rule = prepared.Rule;
            if (!rule.RunsOn(day))
                continue;

            var answer = RuleCheck.Run(rule, post.Post, prepared.Find(post), evaluator);
            foreach (var result in answer.Results)
                findings.Add(Write(rule, result));
            foreach (var fact in answer.MissingFacts)
                undecided.Add(new OracleUndecided(rule.Id, rule.RuleSet, _plan.Facts[fact].Name));
        }

        // findings stand in rule order, and OrderBy leaves equals in their order
        return new OracleAnswer([.. findings.OrderBy(finding => finding.Start).ThenBy(finding => finding.End)], undecided.ToImmutable());
    }

    private static OracleFinding Write(PlannedRule rule, ScopeResult result)
    {
        ImmutableArray<TextRange> spans = result.Evidence.Count == 0 ? [result.Range] : MergedSpans.Of(result.Evidence.Select(hit => hit.Hit.Range));
        return new OracleFinding(
            rule.Id,
            rule.RuleSet,
            spans[0].Start,
            spans[^1].End,
            spans,
            [.. result.Evidence.Select(hit => new OracleEvidence(rule.Patterns[hit.Pattern].Name, hit.Hit.Start, hit.Hit.End, StepNames.Of(hit.Hit.Steps)))]);
    }
}
