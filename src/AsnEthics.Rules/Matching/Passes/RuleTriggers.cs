using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>
/// Fifth pass: for a rule the signals without any of which its condition is false, whatever the facts: the rarest that will do. Exceptions only take away, so they do not matter here.
/// </summary>
internal sealed class RuleTriggers(PlannedRule rule, Func<int, SignalSet?> ofPattern)
{
    /// <summary>The triggers; null where the rule may report something in a post that holds none of its patterns.</summary>
    public static SignalSet? Of(PlannedRule rule, Func<int, SignalSet?> ofPattern)
    {
        var triggers = new RuleTriggers(rule, ofPattern);
        var ofCondition = triggers.Of(rule.Condition);
        return rule.Scope.Kind == ScopeKind.Post ? ofCondition : SignalSet.Rarer(ofCondition, triggers.OfScope());
    }

    /// <summary>Sentences and windows are looked at only where a named pattern was found.</summary>
    private SignalSet? OfScope() => AnyOf(Enumerable.Range(0, rule.Patterns.Length).Where(pattern => rule.Patterns[pattern].Name.Length > 0));

    private SignalSet? Of(PlannedCondition condition) => condition switch
    {
        FoundCondition found => ofPattern(found.Pattern),
        NearCondition near => SignalSet.Rarer(AnyOf(near.Left), AnyOf(near.Right)),
        OfCondition of => Of(of),
        CountCondition count => count.Comparison.Holds(0, count.Number) ? null : ofPattern(count.Pattern),
        ScoreCondition score => Of(score),
        AndCondition and => and.Operands.Select(Of).Aggregate((SignalSet?)null, SignalSet.Rarer),
        OrCondition or => Union(or.Operands.Select(Of)),
        _ => null,
    };

    /// <summary>Where N of M patterns are needed, one of any M - N + 1 is among those found.</summary>
    private SignalSet? Of(OfCondition of)
    {
        if (of.Comparison.Holds(0, of.Number))
            return null;

        var needed = of.Comparison switch
        {
            Comparison.GreaterOrEqual or Comparison.Equal => of.Number,
            Comparison.Greater => of.Number + 1,
            _ => 1,
        };
        return RarestOf(of.Patterns, Math.Max(1, of.Patterns.Length - needed + 1));
    }

    /// <summary>What weighs too little by itself to reach the score need not be looked for.</summary>
    private SignalSet? Of(ScoreCondition score)
    {
        if (score.Comparison.Holds(0, score.Number))
            return null;
        if (score.Comparison is not (Comparison.GreaterOrEqual or Comparison.Greater))
            return AnyOf(score.Patterns);

        var spare = score.Comparison == Comparison.Greater ? score.Number : score.Number - 1;
        var needed = new List<int>();
        foreach (var pattern in score.Patterns.OrderByDescending(pattern => ofPattern(pattern)?.Frequency ?? long.MaxValue))
        {
            var weight = rule.Patterns[pattern].Alternatives.Select(alternative => (long)alternative.Weight).DefaultIfEmpty(0).Max();
            if (weight <= spare)
                spare -= Math.Max(0, weight);
            else
                needed.Add(pattern);
        }

        return AnyOf(needed);
    }

    private SignalSet? RarestOf(IEnumerable<int> patterns, int count)
    {
        // what can be found without a signal comes last
        var sets = patterns.Select(ofPattern).OrderBy(set => set?.Frequency ?? long.MaxValue).Take(count);
        return Union(sets);
    }

    private SignalSet? AnyOf(IEnumerable<int> patterns) => Union(patterns.Select(ofPattern));

    private static SignalSet? Union(IEnumerable<SignalSet?> sets)
    {
        var all = sets.ToList();
        return all.Contains(null) ? null : all.Count == 0 ? SignalSet.Never : SignalSet.Union(all!);
    }
}
