using System.Collections.Immutable;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Lints;

/// <summary>
/// Decides whether a condition is constant by trying every combination of what its parts can tell apart: how often a pattern is found and with which weight, whether two are near, what a
/// fact is. Where there are too many combinations it says nothing.
/// </summary>
internal sealed class ConditionSpace(ImmutableArray<BoundPattern> patterns, ImmutableArray<PlannedFact> facts)
{
    private const int MostCombinations = 20_000;

    /// <summary>True or false where the condition is always that; null where it varies or cannot be told.</summary>
    public bool? IsConstant(PlannedCondition condition)
    {
        var sawTrue = false;
        var sawFalse = false;
        if (!ForEach(condition, (_, value) =>
            {
                sawTrue |= value;
                sawFalse |= !value;
                return !(sawTrue && sawFalse);
            }))
            return null;
        return sawTrue ? true : sawFalse ? false : null;
    }

    /// <summary>Whether facts alone, without any hit, can make the condition true.</summary>
    public bool CanHoldWithoutHit(PlannedCondition condition)
    {
        var holds = false;
        ForEach(condition, (state, value) =>
        {
            holds |= value && state.Found.Values.All(found => found.Count == 0);
            return !holds;
        });
        return holds;
    }

    /// <summary>Visits every combination until <paramref name="visit"/> returns false; true where all were visited.</summary>
    private bool ForEach(PlannedCondition condition, Func<State, bool, bool> visit)
    {
        var axes = new List<(object Key, ImmutableArray<object> Values)>();
        Collect(condition, axes);
        if (axes.Aggregate(1L, (product, axis) => Math.Min(product * axis.Values.Length, MostCombinations + 1L)) > MostCombinations)
            return false;

        var choice = new int[axes.Count];
        while (true)
        {
            var state = new State();
            for (var i = 0; i < axes.Count; i++)
                state.Set(axes[i].Key, axes[i].Values[choice[i]]);
            if (!visit(state, Evaluate(condition, state)))
                return false;
            var axis = 0;
            while (axis < axes.Count && ++choice[axis] == axes[axis].Values.Length)
                choice[axis++] = 0;
            if (axis == axes.Count)
                return true;
        }
    }

    private void Collect(PlannedCondition condition, List<(object Key, ImmutableArray<object> Values)> axes)
    {
        var leaves = Leaves(condition).ToList();
        foreach (var pattern in ConditionPatterns.Of(condition))
            axes.Add((pattern, FoundStates(pattern, leaves)));
        foreach (var near in leaves.OfType<NearCondition>())
            axes.Add((near, [true, false]));
        foreach (var fact in leaves.Select(FactOf).Where(fact => fact >= 0).Distinct())
            axes.Add((new FactKey(fact), FactStates(facts[fact], leaves.Where(leaf => FactOf(leaf) == fact))));
    }

    private ImmutableArray<object> FoundStates(int pattern, List<PlannedCondition> leaves)
    {
        var counts = new SortedSet<long> { 0, 1 };
        foreach (var count in leaves.OfType<CountCondition>().Where(count => count.Pattern == pattern))
            counts.UnionWith(new[] { count.Number - 1, count.Number, count.Number + 1 }.Where(number => number >= 0));
        var isScored = leaves.OfType<ScoreCondition>().Any(score => score.Patterns.Contains(pattern));
        var weights = isScored ? patterns[pattern].Alternatives.Select(alternative => alternative.Weight).Distinct().ToArray() : [1];
        if (weights.Length == 0)
            return [new Found(0, 0)];
        return [.. counts.SelectMany(count => count == 0 ? [new Found(0, 0)] : weights.Select(weight => new Found(count, weight))).Cast<object>()];
    }

    private static ImmutableArray<object> FactStates(PlannedFact fact, IEnumerable<PlannedCondition> leaves)
    {
        const string noneOfThem = "\0";
        switch (fact.Kind)
        {
            case FactKind.YesNo:
                return [true, false];
            case FactKind.Number:
                var numbers = new SortedSet<long>(leaves.OfType<FactNumberCondition>().SelectMany(leaf => new[] { leaf.Number - 1, leaf.Number, leaf.Number + 1 }));
                numbers.RemoveWhere(number => number < fact.Minimum || number > fact.Maximum);
                if (fact.Minimum != long.MinValue)
                    numbers.Add(fact.Minimum);
                if (fact.Maximum != long.MaxValue)
                    numbers.Add(fact.Maximum);
                return [.. numbers.Cast<object>()];
            case FactKind.OneOf:
                return [.. fact.Options.Cast<object>()];
            default:
                return [.. leaves.OfType<FactInCondition>().SelectMany(leaf => leaf.Values).Distinct(StringComparer.OrdinalIgnoreCase).Append(noneOfThem).Cast<object>()];
        }
    }

    private static bool Evaluate(PlannedCondition condition, State state) => condition switch
    {
        FoundCondition found => state.Found[found.Pattern].Count > 0,
        NearCondition near => state.Near[near] && near.Left.Any(side => state.Found[side].Count > 0) && near.Right.Any(side => state.Found[side].Count > 0),
        OfCondition of => of.Comparison.Holds(of.Patterns.Count(pattern => state.Found[pattern].Count > 0), of.Number),
        CountCondition count => count.Comparison.Holds(state.Found[count.Pattern].Count, count.Number),
        ScoreCondition score => score.Comparison.Holds(score.Patterns.Sum(pattern => (long)state.Found[pattern].Weight), score.Number),
        FactYesCondition yes => (bool)state.Facts[yes.Fact],
        FactInCondition fact => fact.Values.Contains((string)state.Facts[fact.Fact], StringComparer.OrdinalIgnoreCase),
        FactNumberCondition fact => fact.Comparison.Holds((long)state.Facts[fact.Fact], fact.Number),
        NotCondition not => !Evaluate(not.Operand, state),
        AndCondition and => and.Operands.All(operand => Evaluate(operand, state)),
        OrCondition or => or.Operands.Any(operand => Evaluate(operand, state)),
        _ => false,
    };

    private static IEnumerable<PlannedCondition> Leaves(PlannedCondition condition) => condition switch
    {
        NotCondition not => Leaves(not.Operand),
        AndCondition and => and.Operands.SelectMany(Leaves),
        OrCondition or => or.Operands.SelectMany(Leaves),
        _ => [condition],
    };

    private static int FactOf(PlannedCondition leaf) => leaf switch
    {
        FactYesCondition fact => fact.Fact,
        FactInCondition fact => fact.Fact,
        FactNumberCondition fact => fact.Fact,
        _ => -1,
    };

    private readonly record struct Found(long Count, int Weight);

    private sealed record FactKey(int Fact);

    private sealed class State
    {
        public Dictionary<int, Found> Found { get; } = [];

        public Dictionary<NearCondition, bool> Near { get; } = [];

        public Dictionary<int, object> Facts { get; } = [];

        public void Set(object key, object value)
        {
            if (key is int pattern)
                Found[pattern] = (Found)value;
            else if (key is NearCondition near)
                Near[near] = (bool)value;
            else if (key is FactKey fact)
                Facts[fact.Fact] = value;
        }
    }
}
