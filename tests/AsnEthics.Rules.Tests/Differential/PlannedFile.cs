using System.Collections.Immutable;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Compilation;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Loading;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>Rule files as a plan, for the oracle: the stages of compiling up to the plan, and nothing that is made of it.</summary>
internal static class PlannedFile
{
    /// <param name="sources">Files without errors.</param>
    public static RuleSetPlan Plan(ImmutableArray<RuleSource> sources)
    {
        var limits = RuleLimits.Default;
        var bag = new DiagnosticBag(limits.MaxDiagnostics);
        var loader = new RuleFileLoader(bag, limits);
        loader.LoadRoots(sources);
        var budget = new CompilationBudget(limits);
        var bound = new UnitBinder(loader.Units, budget, RuleSetMaker.Days[0]).Bind();
        var planner = new RulePlanner(new SequencePlanner(budget, bag));
        return new RuleSetPlan("", "id", bound.Facts, [.. bound.Rules.Select(planner.Plan)], limits.MaxTextLength);
    }
}
