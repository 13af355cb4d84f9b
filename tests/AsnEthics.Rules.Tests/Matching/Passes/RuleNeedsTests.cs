using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Matching.Passes;

/// <summary>
/// Patterns 0 to 3 have the signals 0 to 3; the higher, the more frequent. Pattern 9 can be found without a signal. A need is written as its signals, or as how many are needed of which needs; behind it the key:
/// signals of which one has to be met.
/// </summary>
public sealed class RuleNeedsTests
{
    private static (string Condition, PlannedCondition Planned, string Need, string Key)[] Conditions() =>
    [
        ("found", Planned.Found(2), "2", "2"),
        ("and: both, the rarer is the key", Planned.And(Planned.Found(2), Planned.Found(1)), "2(1, 2)", "1"),
        ("or", Planned.Or(Planned.Found(2), Planned.Found(1)), "1 2", "1 2"),
        ("or of ands", Planned.Or(Planned.And(Planned.Found(0), Planned.Found(1)), Planned.Found(3)), "1(2(0, 1), 3)", "0 3"),
        ("a fact beside a pattern", Planned.And(Planned.Found(2), new FactYesCondition("f", 0)), "2", "2"),
        ("a fact or a pattern", Planned.Or(Planned.Found(2), new FactYesCondition("f", 0)), "none", ""),
        ("not", Planned.Not(Planned.Found(2)), "none", ""),
        ("a pattern and not another", Planned.And(Planned.Found(2), Planned.Not(Planned.Found(1))), "2", "2"),
        ("near", Planned.Near(3, 1, 5), "2(1, 3)", "1"),
        ("any of", new OfCondition("o", [1, 2, 3], Comparison.GreaterOrEqual, 1), "1 2 3", "1 2 3"),
        ("all of", new OfCondition("o", [1, 2, 3], Comparison.GreaterOrEqual, 3), "3(1, 2, 3)", "1"),
        ("two of three", new OfCondition("o", [1, 2, 3], Comparison.GreaterOrEqual, 2), "2(1, 2, 3)", "1 2"),
        ("two of three, of which one may be found without a signal", new OfCondition("o", [1, 2, 9], Comparison.GreaterOrEqual, 2), "1 2", "1 2"),
        ("more than one of three", new OfCondition("o", [1, 2, 3], Comparison.Greater, 1), "2(1, 2, 3)", "1 2"),
        ("exactly two of three", new OfCondition("o", [1, 2, 3], Comparison.Equal, 2), "2(1, 2, 3)", "1 2"),
        ("none of", new OfCondition("o", [1, 2, 3], Comparison.Equal, 0), "none", ""),
        ("at most one of", new OfCondition("o", [1, 2, 3], Comparison.LessOrEqual, 1), "none", ""),
        ("four of three", new OfCondition("o", [1, 2, 3], Comparison.GreaterOrEqual, 4), "", ""),
        ("count", new CountCondition("c", 2, Comparison.GreaterOrEqual, 2), "2", "2"),
        ("count of none", new CountCondition("c", 2, Comparison.Less, 2), "none", ""),
        ("score in which the frequent one weighs too little", new ScoreCondition("s", [1, 2, 3], Comparison.GreaterOrEqual, 2), "1 2", "1 2"),
        ("score of any", new ScoreCondition("s", [1, 2, 3], Comparison.GreaterOrEqual, 1), "1 2 3", "1 2 3"),
        ("score of all", new ScoreCondition("s", [1, 2, 3], Comparison.GreaterOrEqual, 3), "1", "1"),
        ("what needs no signal", Planned.Found(9), "none", ""),
        ("what needs no signal beside what does", Planned.And(Planned.Found(9), Planned.Found(2)), "2", "2"),
    ];

    [Fact]
    public void AConditionIsFalseWhereItsNeedIsNotMet()
    {
        foreach (var (condition, planned, need, key) in Conditions())
        {
            var found = NeedOf(Planned.Post, planned);
            Assert.Equal((condition, need, key), (condition, Text(found), Text(found?.Key.Signals ?? [])));
        }
    }

    [Fact]
    public void ASentenceIsLookedAtOnlyWhereANamedPatternWasFound() => Assert.Equal("0 1 2 3 4 5 6 7 8", Text(NeedOf(Planned.Sentence, Planned.Not(Planned.Found(2)), patterns: 9)));

    public static TheoryData<string, string> Skips => new()
    {
        { "found", "2" },
        { "not", "2(1, 2)" },
        { "found or not", "2(1, 2)" },
        { "found and not", "2" },
        { "not and not", "2(2, 0 1)" },
        { "none of", "2(2, 0 1)" },
        { "any of", "2" },
        { "no count", "2(1, 2)" },
        { "low score", "2(2, 0 1)" },
        { "a fact", "2" },
        { "what needs no signal is missing", "2" },
    };

    [Theory]
    [MemberData(nameof(Skips))]
    public void ARuleNeedsWhatIsSkippedWhereItIsMissing(string skip, string need)
    {
        Assert.Equal(need, Text(NeedOf(Planned.Sentence, Planned.Found(2), SkipOf(skip))));
        Assert.Equal(need, Text(NeedOf(Planned.Post, Planned.Found(2), SkipOf(skip))));
        Assert.Equal(need, Text(NeedOf(Planned.Window(5), Planned.Found(2), SkipOf(skip, wholePost: true))));
    }

    [Fact]
    public void ARuleThatReportsPostsInWhichNothingIsFoundNeedsNothingForSentences()
    {
        Assert.Null(NeedOf(Planned.Post, Planned.Not(Planned.Found(2)), SkipOf("not")));
        Assert.Equal("1", Text(NeedOf(Planned.Post, Planned.Not(Planned.Found(2)), SkipOf("not", wholePost: true))));
    }

    /// <summary>Signals 0 to 3 in every combination.</summary>
    [Fact]
    public void ANeedIsMetByTheSignalsThatItsTreeSays()
    {
        var met = new NumberSet();
        foreach (var (condition, planned, _, _) in Conditions())
        {
            if (NeedOf(Planned.Post, planned) is not { } need)
                continue;
            for (var signals = 0; signals < 1 << 4; signals++)
            {
                met.Clear(10);
                foreach (var signal in Enumerable.Range(0, 4).Where(signal => (signals >> signal & 1) != 0))
                    met.Add(signal);
                Assert.Equal((condition, signals, IsMet(need, signals)), (condition, signals, need.IsMet(new MetNumbers(met))));
                Assert.True(!need.IsMet(new MetNumbers(met)) || need.Key.Signals.Any(met.Holds), condition);
            }
        }
    }

    private static bool IsMet(SignalNeed need, int signals) =>
        need.Parts.IsEmpty ? need.Key.Signals.Any(signal => (signals >> signal & 1) != 0) : need.Parts.Count(part => IsMet(part, signals)) >= need.Fewest;

    private static string Text(SignalNeed? need) => need is null ? "none" : need.Parts.IsEmpty ? Text(need.Key.Signals) : $"{need.Fewest}({string.Join(", ", need.Parts.Select(Text))})";

    private static string Text(IEnumerable<int> signals) => string.Join(' ', signals.OrderBy(signal => signal));

    private static PlannedSkip SkipOf(string name, bool wholePost = false)
    {
        PlannedCondition condition = name switch
        {
            "found" => Planned.Found(1),
            "not" => Planned.Not(Planned.Found(1)),
            "found or not" => Planned.Or(Planned.Found(0), Planned.Not(Planned.Found(1))),
            "found and not" => Planned.And(Planned.Found(0), Planned.Not(Planned.Found(1))),
            "not and not" => Planned.And(Planned.Not(Planned.Found(0)), Planned.Not(Planned.Found(1))),
            "none of" => new OfCondition("o", [0, 1], Comparison.Equal, 0),
            "any of" => new OfCondition("o", [0, 1], Comparison.GreaterOrEqual, 1),
            "no count" => new CountCondition("c", 1, Comparison.Equal, 0),
            "low score" => new ScoreCondition("s", [0, 1], Comparison.Less, 2),
            "a fact" => new FactYesCondition("f", 0),
            "what needs no signal is missing" => Planned.Not(Planned.Found(9)),
            _ => throw new ArgumentException(name, nameof(name)),
        };
        return new PlannedSkip(name, wholePost, condition);
    }

    private static SignalNeed? NeedOf(PlannedScope scope, PlannedCondition condition, PlannedSkip skip) => NeedOf(Planned.Rule(scope, condition, Patterns(10)) with { Skips = [skip] });

    private static SignalNeed? NeedOf(PlannedScope scope, PlannedCondition condition, int patterns = 10) => NeedOf(Planned.Rule(scope, condition, Patterns(patterns)));

    private static PlannedPattern[] Patterns(int count) => [.. Enumerable.Range(0, count).Select(pattern => Planned.Words("p" + pattern, "kata"))];

    private static SignalNeed? NeedOf(PlannedRule rule) =>
        RuleNeeds.Of(rule, pattern => pattern == 9 ? null : SignalNeed.AnyOf(new SignalSet([pattern], 10 + pattern)));
}
