using AsnEthics.Rules.Tool.Formatting;

namespace AsnEthics.Rules.Tool.Robustness;

/// <summary>How much has to survive; null: nothing is asked.</summary>
/// <param name="Whole">The share of all trials, from 0 to 1.</param>
/// <param name="EachRule">The share of the trials of each rule, from 0 to 1.</param>
internal sealed record RobustnessThresholds(double? Whole, double? EachRule)
{
    public bool IsMet(Survival rule) => !(rule.Share < EachRule);

    public bool IsMet(RobustnessRun run) => !(run.Total.Share < Whole) && run.ByRule.Values.All(IsMet);

    public string Shortfall(RobustnessRun run)
    {
        var weak = run.ByRule.Values.Count(rule => !IsMet(rule));
        return (run.Total.Share < Whole ? $"; asked for: {Figures.Percent(Whole.Value)}" : "") + (weak > 0 ? $"; {Figures.Count(weak, "rule", "rules")} below {Figures.Percent(EachRule!.Value)}" : "");
    }
}
