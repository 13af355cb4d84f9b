using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Binding;

/// <summary>The patterns a condition names, in order.</summary>
internal static class ConditionPatterns
{
    public static ImmutableArray<int> Of(PlannedCondition condition) => [.. All(condition).Distinct().OrderBy(index => index)];

    private static IEnumerable<int> All(PlannedCondition condition) => condition switch
    {
        FoundCondition found => [found.Pattern],
        NearCondition near => near.Left.Concat(near.Right),
        OfCondition of => of.Patterns,
        CountCondition count => [count.Pattern],
        ScoreCondition score => score.Patterns,
        NotCondition not => All(not.Operand),
        AndCondition and => and.Operands.SelectMany(All),
        OrCondition or => or.Operands.SelectMany(All),
        _ => [],
    };
}
