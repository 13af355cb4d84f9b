using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching.Passes;

/// <summary>Patterns 0 to 3 have the signals 0 to 3; the higher, the more frequent. Pattern 9 can be found without a signal.</summary>
public sealed class RuleTriggersTests
{
    private static (string Condition, PlannedCondition Planned, int[]? Expected)[] Conditions() =>
    [
        ("found", Planned.Found(2), [2]),
        ("the rarer of and", Planned.And(Planned.Found(2), Planned.Found(1)), [1]),
        ("both of or", Planned.Or(Planned.Found(2), Planned.Found(1)), [1, 2]),
        ("a fact beside a pattern", Planned.And(Planned.Found(2), new FactYesCondition("f", 0)), [2]),
        ("a fact or a pattern", Planned.Or(Planned.Found(2), new FactYesCondition("f", 0)), null),
        ("not", Planned.Not(Planned.Found(2)), null),
        ("a pattern and not another", Planned.And(Planned.Found(2), Planned.Not(Planned.Found(1))), [2]),
        ("near", Planned.Near(3, 1, 5), [1]),
        ("any of", new OfCondition("o", [1, 2, 3], Comparison.GreaterOrEqual, 1), [1, 2, 3]),
        ("all of", new OfCondition("o", [1, 2, 3], Comparison.GreaterOrEqual, 3), [1]),
        ("two of three", new OfCondition("o", [1, 2, 3], Comparison.GreaterOrEqual, 2), [1, 2]),
        ("more than one of three", new OfCondition("o", [1, 2, 3], Comparison.Greater, 1), [1, 2]),
        ("exactly two of three", new OfCondition("o", [1, 2, 3], Comparison.Equal, 2), [1, 2]),
        ("none of", new OfCondition("o", [1, 2, 3], Comparison.Equal, 0), null),
        ("at most one of", new OfCondition("o", [1, 2, 3], Comparison.LessOrEqual, 1), null),
        ("count", new CountCondition("c", 2, Comparison.GreaterOrEqual, 2), [2]),
        ("count of none", new CountCondition("c", 2, Comparison.Less, 2), null),
        ("score in which the frequent one weighs too little", new ScoreCondition("s", [1, 2, 3], Comparison.GreaterOrEqual, 2), [1, 2]),
        ("score of any", new ScoreCondition("s", [1, 2, 3], Comparison.GreaterOrEqual, 1), [1, 2, 3]),
        ("score of all", new ScoreCondition("s", [1, 2, 3], Comparison.GreaterOrEqual, 3), [1]),
        ("what needs no signal", Planned.Found(9), null),
        ("what needs no signal beside what does", Planned.And(Planned.Found(9), Planned.Found(2)), [2]),
    ];

    [Fact]
    public void AConditionIsFalseWithoutItsTriggers()
    {
        foreach (var (condition, planned, expected) in Conditions())
            Assert.Equal((condition, Text(expected)), (condition, Text(TriggersOf(Planned.Post, planned))));
    }

    private static string Text(IEnumerable<int>? signals) => signals is null ? "none" : string.Join(' ', signals);

    [Fact]
    public void ASentenceIsLookedAtOnlyWhereANamedPatternWasFound() => Assert.Equal(Enumerable.Range(0, 9), TriggersOf(Planned.Sentence, Planned.Not(Planned.Found(2)), patterns: 9));

    private static IEnumerable<int>? TriggersOf(PlannedScope scope, PlannedCondition condition, int patterns = 10)
    {
        var rule = Planned.Rule(scope, condition, [.. Enumerable.Range(0, patterns).Select(pattern => Planned.Words("p" + pattern, "kata"))]);
        return RuleTriggers.Of(rule, pattern => pattern == 9 ? null : new SignalSet([pattern], 10 + pattern))?.Signals.OrderBy(signal => signal);
    }
}
