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
        if (hits.IsEmpty && answer.Results.Count == 0 && answer.MissingFacts is null)
            return null;

        return new RuleTrace(rule.Id, rule.RuleSet, Outcome(answer), hits, [.. answer.Scopes]);
    }

    private static RuleOutcome Outcome(RuleAnswer answer)
    {
        if (answer.Results.Count > 0)
            return RuleOutcome.Flagged;
        if (answer.MissingFacts is not null)
            return RuleOutcome.Undecided;
        return answer.Scopes.Any(scope => scope.SkippedBy is not null && scope.Condition.Value == true) ? RuleOutcome.Skipped : RuleOutcome.NotFlagged;
    }

    private static ImmutableArray<HitTrace> Hits(PlannedRule rule, RuleHits hits)
    {
        var traces = new List<(PatternHit Hit, string? DroppedBy)>();
        for (var pattern = 0; pattern < hits.All.Length; pattern++)
        {
            for (var index = 0; rule.Patterns[pattern].Name.Length > 0 && index < hits.All[pattern].Length; index++)
                traces.Add((new PatternHit(pattern, hits.All[pattern][index]), hits.DroppedBy(pattern, index)));
        }

        traces.Sort((left, right) => PatternHit.ByPlace(left.Hit, right.Hit));
        return [.. traces.Select(trace => new HitTrace(rule.Patterns[trace.Hit.Pattern].Name, trace.Hit.Hit.Range, StepNames.Of(trace.Hit.Hit.Steps), trace.DroppedBy))];
    }
}
