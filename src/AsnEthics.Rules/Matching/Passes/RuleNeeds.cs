using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>
/// Fifth pass: for a rule what a post has to hold for its condition to be true, and no <c>skip</c>, whatever the facts. <c>ignore</c> only takes away, so it does not matter here; so does <c>skip</c>, but for one that
/// takes away where something is missing (<c>skip sentence when not diri</c>).
/// </summary>
internal sealed class RuleNeeds(PlannedRule rule, Func<int, SignalNeed?> ofPattern)
{
    /// <summary>The need; null where the rule may report something in a post that holds none of its patterns.</summary>
    public static SignalNeed? Of(PlannedRule rule, Func<int, SignalNeed?> ofPattern)
    {
        var needs = new RuleNeeds(rule, ofPattern);

        // a condition that holds where nothing is found is looked at only in sentences and windows where something is
        var need = needs.Of(rule.Condition) ?? (rule.Scope.Kind == ScopeKind.Post ? null : needs.OfScope());

        // sentences are skipped with what is found in them, of which the condition then needs some that stays
        var skips = rule.Skips.Where(skip => skip.WholePost || need is not null);
        return SignalNeed.All([need, .. skips.Select(skip => needs.Unless(skip.Condition))]);
    }

    /// <summary>The need of another condition of the rule; null where it may hold in a post that holds none of its patterns.</summary>
    public static SignalNeed? Of(PlannedRule rule, PlannedCondition condition, Func<int, SignalNeed?> ofPattern) => new RuleNeeds(rule, ofPattern).Of(condition);

    /// <summary>Sentences and windows are looked at only where a named pattern was found.</summary>
    private SignalNeed? OfScope() => AnyOf(Enumerable.Range(0, rule.Patterns.Length).Where(pattern => rule.Patterns[pattern].Name.Length > 0));

    private SignalNeed? Of(PlannedCondition condition) => condition switch
    {
        FoundCondition found => ofPattern(found.Pattern),
        NearCondition near => SignalNeed.All([AnyOf(near.Left), AnyOf(near.Right)]),
        OfCondition of => Of(of),
        CountCondition count => count.Comparison.Holds(0, count.Number) ? null : ofPattern(count.Pattern),
        ScoreCondition score => Of(score),
        AndCondition and => SignalNeed.All(and.Operands.Select(Of)),
        OrCondition or => SignalNeed.Any(or.Operands.Select(Of)),
        _ => null,
    };

    /// <summary>What a post has to hold for a condition not to be true.</summary>
    private SignalNeed? Unless(PlannedCondition condition) => condition switch
    {
        OfCondition of when of.Comparison.Holds(0, of.Number) => AnyOf(of.Patterns),
        CountCondition count when count.Comparison.Holds(0, count.Number) => ofPattern(count.Pattern),
        ScoreCondition score when score.Comparison.Holds(0, score.Number) => AnyOf(score.Patterns),
        NotCondition not => Of(not.Operand),
        AndCondition and => SignalNeed.Any(and.Operands.Select(Unless)),
        OrCondition or => SignalNeed.All(or.Operands.Select(Unless)),
        _ => null,
    };

    private SignalNeed? Of(OfCondition of)
    {
        if (of.Comparison.Holds(0, of.Number))
            return null;

        var needed = of.Comparison switch
        {
            Comparison.GreaterOrEqual or Comparison.Equal => of.Number,
            Comparison.Greater => of.Number + 1,
            _ => 1,
        };
        return SignalNeed.AtLeast(Math.Max(1, needed), of.Patterns.Select(ofPattern));
    }

    /// <summary>What weighs too little by itself to reach the score need not be looked for.</summary>
    private SignalNeed? Of(ScoreCondition score)
    {
        if (score.Comparison.Holds(0, score.Number))
            return null;
        if (score.Comparison is not (Comparison.GreaterOrEqual or Comparison.Greater))
            return AnyOf(score.Patterns);

        var spare = score.Comparison == Comparison.Greater ? score.Number : score.Number - 1;
        var needed = new List<int>();
        foreach (var pattern in score.Patterns.OrderByDescending(pattern => ofPattern(pattern)?.Key.Frequency ?? long.MaxValue))
        {
            var weight = rule.Patterns[pattern].Alternatives.Select(alternative => (long)alternative.Weight).DefaultIfEmpty(0).Max();
            if (weight <= spare)
                spare -= Math.Max(0, weight);
            else
                needed.Add(pattern);
        }

        return AnyOf(needed);
    }

    private SignalNeed? AnyOf(IEnumerable<int> patterns) => SignalNeed.Any(patterns.Select(ofPattern));
}
