using System.Collections.Immutable;

namespace AsnEthics.Rules.Plans;

/// <summary>A condition over hits and facts; patterns are indexes into the rule's patterns, facts indexes into the plan's facts. <paramref name="Text"/> is the condition as the rule writes it, for traces.</summary>
internal abstract record PlannedCondition(string Text);

/// <summary>The pattern was found in the scope.</summary>
internal sealed record FoundCondition(string Text, int Pattern) : PlannedCondition(Text);

/// <summary>A hit of one side and a hit of the other, not overlapping, at most <paramref name="Words"/> words between; with <paramref name="Ordered"/> the left one first.</summary>
internal sealed record NearCondition(string Text, ImmutableArray<int> Left, ImmutableArray<int> Right, int Words, bool Ordered) : PlannedCondition(Text);

/// <summary>Of the patterns, the number that was found satisfies the comparison: any of is &gt;= 1, all of is &gt;= the number of patterns, none of is = 0, N of is &gt;= N.</summary>
internal sealed record OfCondition(string Text, ImmutableArray<int> Patterns, Comparison Comparison, int Number) : PlannedCondition(Text);

internal sealed record CountCondition(string Text, int Pattern, Comparison Comparison, long Number) : PlannedCondition(Text);

/// <summary>Each pattern that was found adds the largest weight among its hits.</summary>
internal sealed record ScoreCondition(string Text, ImmutableArray<int> Patterns, Comparison Comparison, long Number) : PlannedCondition(Text);

/// <summary>A yes_no fact is yes.</summary>
internal sealed record FactYesCondition(string Text, int Fact) : PlannedCondition(Text);

/// <summary>A text or one_of fact equals one of the values, ignoring case.</summary>
internal sealed record FactInCondition(string Text, int Fact, ImmutableArray<string> Values) : PlannedCondition(Text);

internal sealed record FactNumberCondition(string Text, int Fact, Comparison Comparison, long Number) : PlannedCondition(Text);

internal sealed record NotCondition(string Text, PlannedCondition Operand) : PlannedCondition(Text);

internal sealed record AndCondition(string Text, ImmutableArray<PlannedCondition> Operands) : PlannedCondition(Text);

internal sealed record OrCondition(string Text, ImmutableArray<PlannedCondition> Operands) : PlannedCondition(Text);

internal enum Comparison
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
}

internal static class Comparisons
{
    public static bool Holds(this Comparison comparison, long left, long right) => comparison switch
    {
        Comparison.Less => left < right,
        Comparison.LessOrEqual => left <= right,
        Comparison.Greater => left > right,
        Comparison.GreaterOrEqual => left >= right,
        Comparison.Equal => left == right,
        _ => left != right,
    };
}
