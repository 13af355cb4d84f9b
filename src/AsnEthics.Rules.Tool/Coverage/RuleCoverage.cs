namespace AsnEthics.Rules.Tool.Coverage;

/// <summary>One rule and how many examples it has.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Runs">Whether it is active and runs on the day.</param>
/// <param name="Yes">Examples that it is to flag.</param>
/// <param name="No">Examples that it is not to flag.</param>
/// <param name="Todo">Known gaps.</param>
internal sealed record RuleCoverage(RuleDescription Rule, bool Runs, int Yes, int No, int Todo)
{
    public static RuleCoverage Of(RuleDescription rule, IEnumerable<ExampleResult> examples, DateTime day)
    {
        var own = examples.ToLookup(example => (example.IsTodo, example.Expected));
        return new RuleCoverage(rule, rule.Status == RuleStatus.Active && rule.RunsOn(day), own[(false, true)].Count(), own[(false, false)].Count(), own[(true, true)].Count() + own[(true, false)].Count());
    }
}
