using AsnEthics.Rules.Tool.Robustness;
using AsnEthics.Rules.Tool.Sampling;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.LintMeasurements;

/// <summary>How many of each rule's disguised yes examples are still found.</summary>
internal static class RobustnessMeasurement
{
    /// <param name="compilation">The rules with their examples, which have run.</param>
    /// <param name="bound">The share that should be found.</param>
    /// <param name="options">The day.</param>
    /// <param name="console">The run's console.</param>
    /// <exception cref="WrongUseException">The user stopped the run.</exception>
    public static IEnumerable<RuleMeasurement> Of(RuleSetCompilation compilation, double bound, CheckOptions options, ToolConsole console)
    {
        var rules = compilation.RuleSet!;
        var withExamples = compilation.Examples.Select(example => (example.RuleSet, example.RuleId)).ToHashSet();
        var chosen = rules.Rules.Where(rule => rule.Status != RuleStatus.Retired && withExamples.Contains((rule.RuleSet, rule.Id)));
        try
        {
            var run = RobustnessRun.Of(rules, chosen, compilation.Examples, SampleOptions.DefaultSeed, options, console.Processors, console.Stop);
            return run.ByRule.Select(entry => new RuleMeasurement(entry.Key, RuleMeasure.Robustness, entry.Value.Survived, entry.Value.Tried, bound));
        }
        catch (OperationCanceledException)
        {
            throw new WrongUseException("stopped before all examples were tried");
        }
    }
}
