using System.Collections.Immutable;
using AsnEthics.Rules.Tool.Disguises;

namespace AsnEthics.Rules.Tool.Robustness;

/// <summary>How many disguised examples are still found.</summary>
internal readonly record struct Survival(int Survived, int Tried)
{
    public double Share => Tried == 0 ? 1 : (double)Survived / Tried;

    public static Survival Of(IEnumerable<(RobustnessTrial Trial, bool Survived)> trials) =>
        trials.Aggregate(default(Survival), (sum, trial) => new Survival(sum.Survived + (trial.Survived ? 1 : 0), sum.Tried + 1));
}

/// <summary>Every yes example of every rule in every disguise, and what survives.</summary>
internal sealed class RobustnessRun
{
    private RobustnessRun(ImmutableArray<RuleDescription> rules, ImmutableArray<(RobustnessTrial Trial, bool Survived)> trials, ImmutableArray<ExampleResult> leftOut)
    {
        Rules = rules;
        Trials = trials;
        LeftOut = leftOut;
        ByRule = trials.GroupBy(trial => trial.Trial.Source.Rule).ToDictionary(group => group.Key, Survival.Of);
        ByDisguise = trials.GroupBy(trial => trial.Trial.Disguise).ToDictionary(group => group.Key, Survival.Of);
        Total = Survival.Of(trials);
    }

    /// <summary>The rules that were looked at.</summary>
    public ImmutableArray<RuleDescription> Rules { get; }

    public ImmutableArray<(RobustnessTrial Trial, bool Survived)> Trials { get; }

    /// <summary>Yes examples in which there is nothing to disguise: no word of four letters that the finding hangs on, or the rule does not find it on this day or in small letters.</summary>
    public ImmutableArray<ExampleResult> LeftOut { get; }

    public IReadOnlyDictionary<RuleDescription, Survival> ByRule { get; }

    public IReadOnlyDictionary<Disguise, Survival> ByDisguise { get; }

    public Survival Total { get; }

    /// <param name="rules">The rule set.</param>
    /// <param name="chosen">The rules to look at.</param>
    /// <param name="examples">The examples of the rule set.</param>
    /// <param name="seed">Chooses what disguises leave to chance.</param>
    /// <param name="options">The day.</param>
    /// <param name="processors">How many posts at a time.</param>
    /// <param name="stop">Ends the run.</param>
    public static RobustnessRun Of(RuleSet rules, IEnumerable<RuleDescription> chosen, ImmutableArray<ExampleResult> examples, int seed, CheckOptions options, int processors, CancellationToken stop)
    {
        var bulk = new BulkOptions { MaxDegreeOfParallelism = processors };
        var all = chosen.ToImmutableArray();
        var yes = all.SelectMany(rule => examples.Where(example => example is { Expected: true, IsTodo: false } && example.RuleId == rule.Id && example.RuleSet == rule.RuleSet).Select(example => (Rule: rule, Example: example)));
        var usable = rules.CheckMany(yes, (entry, checker) => (entry.Example, Usable: RobustnessExample.Of(entry.Rule, entry.Example, checker, options)), bulk: bulk, cancellationToken: stop).ToList();
        var trials = usable.Select(entry => entry.Usable).OfType<RobustnessExample>().SelectMany(example => AllDisguises.List.Select(disguise => example.Disguised(disguise, seed)).OfType<RobustnessTrial>());
        var results = rules.CheckMany(trials, (trial, checker) => (trial, trial.Survives(checker, options)), bulk: bulk, cancellationToken: stop);
        return new RobustnessRun(all, [.. results], [.. usable.Where(entry => entry.Usable is null).Select(entry => entry.Example)]);
    }
}
