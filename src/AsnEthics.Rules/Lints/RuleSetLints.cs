using System.Collections.Immutable;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Lints;

/// <summary>The warnings that want the whole rule set. Only the files that were given are examined; what they import is taken as it is.</summary>
internal static class RuleSetLints
{
    /// <param name="bound">The bound rules.</param>
    /// <param name="planned">The same rules planned, in the same order.</param>
    /// <param name="bag">Where problems go that stand in a list file.</param>
    public static void Run(BoundRuleSet bound, ImmutableArray<PlannedRule> planned, DiagnosticBag bag)
    {
        var covered = new CoveredEntryLint(bag);
        var slow = new SlowPatternLint(bag);
        for (var i = 0; i < planned.Length; i++)
        {
            if (!bound.Rules[i].File.Unit.IsRoot)
                continue;
            ConditionLints.Run(bound.Rules[i], bound.Facts);
            ExceptionLints.Run(bound.Rules[i], planned[i]);
            DenialGuardLint.Run(bound.Rules[i], planned[i]);
            covered.Run(bound.Rules[i], planned[i]);
            slow.Run(bound.Rules[i], planned[i]);
        }

        OtherWordsLint.Run(bound.Rules);
        FlagsTwiceLint.Run(bound.Rules);
        UnusedNameLint.Run(bound.Scopes);
        GuidelineCoverageLint.Run(bound);
    }
}
