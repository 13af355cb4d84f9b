using System.Collections.Immutable;

namespace AsnEthics.Rules.Tool.Coverage;

/// <summary>One guideline point with the rules that watch over it.</summary>
/// <param name="Point">The point.</param>
/// <param name="Rules">Its rules, those that do not run included.</param>
internal sealed record GuidelineCoverage(GuidelinePoint Point, ImmutableArray<RuleCoverage> Rules)
{
    public int Running => Rules.Count(rule => rule.Runs);

    /// <summary>Whether no rule that is active and runs on the day watches over it.</summary>
    public bool IsBare => Running == 0;

    /// <param name="rules">The rule set.</param>
    /// <param name="examples">The examples of its rules.</param>
    /// <param name="day">The day on which rules run or do not.</param>
    /// <returns>All points by catalogue and number.</returns>
    public static ImmutableArray<GuidelineCoverage> Of(RuleSet rules, ImmutableArray<ExampleResult> examples, DateTime day)
    {
        var byRule = examples.ToLookup(example => (example.RuleSet, example.RuleId));
        var covered = rules.Rules.Select(rule => RuleCoverage.Of(rule, byRule[(rule.RuleSet, rule.Id)], day)).ToList();
        return [.. rules.Guidelines.Select(point => new GuidelineCoverage(point, [.. covered.Where(rule => rule.Rule.Guidelines.Contains(point))]))];
    }
}
