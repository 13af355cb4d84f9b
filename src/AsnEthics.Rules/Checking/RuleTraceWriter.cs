using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>Writes down how a rule came to its answer.</summary>
internal static class RuleTraceWriter
{
    /// <summary>The trace; null where the rule found nothing, reports nothing and misses no fact.</summary>
    public static RuleTrace? Write(PlannedRule rule, RuleAnswer answer)
    {
        var hits = Hits(rule, answer.Hits);
        if (hits.IsEmpty && answer.Results.Count == 0 && answer.MissingFacts.Numbers.Count == 0)
            return null;

        return new RuleTrace(rule.Id, rule.RuleSet, Outcome(answer), hits, [.. answer.Scopes]);
    }

    private static RuleOutcome Outcome(RuleAnswer answer)
    {
        if (answer.Results.Count > 0)
            return RuleOutcome.Flagged;
        if (answer.MissingFacts.Numbers.Count > 0)
            return RuleOutcome.Undecided;
        return answer.Scopes.Any(scope => scope.SkippedBy is not null && scope.Condition.Value == true) ? RuleOutcome.Skipped : RuleOutcome.NotFlagged;
    }

    private static ImmutableArray<HitTrace> Hits(PlannedRule rule, RuleHits hits)
    {
        var traces = new List<(PatternHit Hit, string? DroppedBy)>();
        for (var pattern = 0; pattern < hits.PatternCount; pattern++)
        {
            if (rule.Patterns[pattern].Name.Length == 0)
                continue;
            foreach (ref readonly var hit in hits.All(pattern))
                traces.Add((new PatternHit(pattern, hit), hits.DroppedBy(pattern, hit)));
        }

        traces.Sort(static (left, right) => PatternHit.ByPlace(left.Hit, right.Hit));
        return [.. traces.Select(trace => new HitTrace(rule.Patterns[trace.Hit.Pattern].Name, trace.Hit.Hit.Range, StepNames.Of(trace.Hit.Hit.Steps), trace.DroppedBy))];
    }
}
