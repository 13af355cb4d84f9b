using AsnEthics.Rules.Tool.Formatting;

namespace AsnEthics.Rules.Tool.Robustness;

/// <summary>How much has to survive; null: nothing is asked.</summary>
/// <param name="Whole">The share of all trials, from 0 to 1.</param>
/// <param name="EachRule">The share of the trials of each rule, from 0 to 1.</param>
internal sealed record RobustnessThresholds(double? Whole, double? EachRule)
{
    private const double WholePercent = 100;

    /// <summary>The share that a percentage on the command line is.</summary>
    /// <exception cref="WrongUseException">It is none from 0 to 100.</exception>
    public static double ShareOf(string option, double percent) => percent is >= 0 and <= WholePercent
        ? percent / WholePercent
        : throw new WrongUseException(FormattableString.Invariant($"{option} {percent}: write a number from 0 to 100"));

    public bool IsMet(Survival rule) => !(rule.Share < EachRule);

    public bool IsMet(RobustnessRun run) => !(run.Total.Share < Whole) && run.ByRule.Values.All(IsMet);

    public string Shortfall(RobustnessRun run)
    {
        var weak = run.ByRule.Values.Count(rule => !IsMet(rule));
        return (run.Total.Share < Whole ? $"; asked for: {Figures.Percent(Whole.Value)}" : "") + (weak > 0 ? $"; {Figures.Count(weak, "rule", "rules")} below {Figures.Percent(EachRule!.Value)}" : "");
    }
}
