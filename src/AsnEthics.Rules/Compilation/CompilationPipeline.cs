using System.Collections.Immutable;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Lints;
using AsnEthics.Rules.Loading;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Compilation;

/// <summary>The stages of compiling in their order: load, bind, plan, examine while the examples run.</summary>
internal sealed class CompilationPipeline(RuleSetCompilerOptions options)
{
    private readonly DiagnosticBag _bag = new(options.Limits.MaxDiagnostics);

    public RuleSetCompilation Run(ImmutableArray<RuleSource> sources)
    {
        var today = (options.Date ?? DateTime.Today).Date;
        var loader = new RuleFileLoader(_bag, options.Limits, options.OpenFiles);
        if (options.IncludeBuiltIn)
            loader.LoadBuiltIn();
        loader.LoadRoots(sources);

        var budget = new CompilationBudget(options.Limits);
        var bound = new UnitBinder(loader.Units, budget, today, options.OpenFiles).Bind();
        if (options.BindOnly)
            return new RuleSetCompilation(null, _bag, loader.Sources, [], bound);
        var planner = new RulePlanner(new SequencePlanner(budget, _bag));
        var rules = _bag.HasErrors ? [] : bound.Rules.Select(planner.Plan).ToImmutableArray();

        var examples = ImmutableArray<ExampleResult>.Empty;
        RuleSetPlan? plan = null;
        if (!_bag.HasErrors)
        {
            plan = new RuleSetPlan(RuleSetDigest.Of(bound), LanguageOf(loader.Units), bound.Facts, rules, options.Limits.MaxTextLength);
            var finishExamples = options.RunExamples ? new ExampleRunner(plan, planner, options.Limits).Start(bound.AsWritten) : () => [];
            if (options.RunLints)
                RuleSetLints.Run(bound, rules, _bag);
            examples = finishExamples();
        }

        var ruleSet = plan is null || _bag.HasErrors ? null : new RuleSet(plan, GuidelinesOf(bound), options.Limits);
        return new RuleSetCompilation(ruleSet, _bag, loader.Sources, examples, bound);
    }

    /// <summary>The language of the first rule set that was given.</summary>
    private static string LanguageOf(IReadOnlyList<RuleUnit> units) =>
        units.FirstOrDefault(unit => unit.IsRoot)?.Language ?? "id";

    private static ImmutableArray<GuidelinePoint> GuidelinesOf(BoundRuleSet bound) =>
        [.. bound.Scopes.SelectMany(scope => scope.Catalogues).SelectMany(catalogue => catalogue.Points.Values)];
}
