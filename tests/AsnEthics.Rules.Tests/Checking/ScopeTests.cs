using AsnEthics.Rules.Checking;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Checking;

public sealed class ScopeTests
{
    private static readonly PlannedPattern[] Three = [Planned.Words("a", "satu"), Planned.Words("b", "dua"), Planned.Words("c", "tiga")];

    [Theory]
    [InlineData("satu dua. Satu. Dua", "0..8")]
    [InlineData("satu dua. Satu dua.", "0..8 10..18")]
    [InlineData("satu\ndua", "")]
    public void ASentenceIsLookedAtByItself(string text, string findings) =>
        Assert.Equal(findings, Findings(Planned.Sentence, Planned.And(Planned.Found(0), Planned.Found(1)), text));

    /// <summary>The sign that stands for a letter is behind the end of the first sentence and before the first word of the second.</summary>
    [Fact]
    public void AStretchThatBeginsWithASignIsOfTheSentenceOfItsWord()
    {
        PlannedAlternative[] ways = [new PartAlternative(1, "teman", Cased: false, ReadingSteps.None), new PartAlternative(1, "ny", Cased: false, ReadingSteps.None), Planned.Word("teman"), new RegexAlternative(1, Exactly("+mn"))];
        foreach (var order in new[] { ways, [.. ways.Reverse()] })
        {
            var rule = Planned.Rule(Planned.Sentence, Planned.Found(0), Planned.Pattern("a", order));
            var finding = Assert.Single(new RuleSetChecker(Planned.Plan(rule)).Check("n\n+mn ny").Findings);
            Assert.Equal((2, 8), (finding.Start, finding.End));
        }
    }

    [Theory]
    [InlineData("satu. Dua", "0..9")]
    [InlineData("satu", "")]
    public void APostIsLookedAtAsAWhole(string text, string findings) =>
        Assert.Equal(findings, Findings(Planned.Post, Planned.And(Planned.Found(0), Planned.Found(1)), text));

    [Theory]
    [InlineData("satu x x dua", 4, "0..12")]
    [InlineData("satu x x dua", 3, "")]
    [InlineData("satu. Dua", 2, "0..9")]
    [InlineData("satu dua satu x x x x x dua satu", 3, "0..13 24..32")]
    [InlineData("satu #dua", 1, "0..9")]
    public void AWindowIsAnyStretchOfSoManyWords(string text, int words, string findings) =>
        Assert.Equal(findings, Findings(Planned.Window(words), Planned.And(Planned.Found(0), Planned.Found(1)), text));

    [Theory]
    [InlineData("satu dua", 0, "0..8")]
    [InlineData("satu x x dua", 2, "0..12")]
    [InlineData("satu x x x dua", 2, "")]
    [InlineData("dua, satu", 0, "0..9")]
    [InlineData("satu 🔥 #apa dua", 0, "0..16")]
    [InlineData("satu x x x x dua x satu", 1, "13..23")]
    [InlineData("satu. Dua", 5, "")]
    public void NearCountsTheWordsBetween(string text, int words, string findings) =>
        Assert.Equal(findings, Findings(Planned.Sentence, Planned.Near(0, 1, words), text));

    [Theory]
    [InlineData("satu dua", "0..8")]
    [InlineData("dua satu", "")]
    public void BeforeKeepsTheOrder(string text, string findings) =>
        Assert.Equal(findings, Findings(Planned.Sentence, Planned.Near(0, 1, 3, ordered: true), text));

    [Fact]
    public void APatternIsNotNearItself() => Assert.Equal("", Findings(Planned.Sentence, Planned.Near(0, 0, 3), "satu"));

    [Fact]
    public void OnlyThePairsThatAreNearAreReported()
    {
        var result = Check(Planned.Post, Planned.Near(0, 1, 0), "satu dua x satu x dua satu");
        Assert.Equal("a:0..4 b:5..8 b:18..21 a:22..26", Evidence(result));
    }

    [Theory]
    [InlineData("satu dua", "a:0..4 b:5..8")]
    [InlineData("dua", "b:0..3")]
    [InlineData("tiga", "")]
    public void OfOrEverySideThatHoldsIsReported(string text, string evidence) =>
        Assert.Equal(evidence, Evidence(Check(Planned.Sentence, Planned.Or(Planned.Found(0), Planned.And(Planned.Found(1), Planned.Not(Planned.Found(2)))), text)));

    [Theory]
    [InlineData("satu dua", 2, true)]
    [InlineData("satu satu", 2, false)]
    [InlineData("satu dua tiga", 3, true)]
    public void OfCountsThePatternsThatWereFound(string text, int number, bool found) =>
        Assert.Equal(found, Check(Planned.Sentence, new OfCondition("of", [0, 1, 2], Comparison.GreaterOrEqual, number), text).HasFindings);

    [Theory]
    [InlineData("satu satu", true)]
    [InlineData("satu dua", false)]
    public void CountCountsHits(string text, bool found) =>
        Assert.Equal(found, Check(Planned.Sentence, new CountCondition("count", 0, Comparison.GreaterOrEqual, 2), text).HasFindings);

    [Theory]
    [InlineData("ringan ringan ringan", false)]
    [InlineData("berat ringan", true)]
    [InlineData("ringan sedang", true)]
    public void ScoreTakesTheLargestWeightOfEachPattern(string text, bool found)
    {
        var first = Planned.Pattern("a", Planned.Word("ringan"), Planned.Word("berat", weight: 3));
        var rule = Planned.Rule(Planned.Post, new ScoreCondition("score", [0, 1], Comparison.GreaterOrEqual, 3), first, Planned.Pattern("b", Planned.Word("sedang", weight: 2)));
        Assert.Equal(found, new RuleSetChecker(Planned.Plan(rule)).Check(text).HasFindings);
    }

    [Fact]
    public void APostThatHoldsWithoutAHitIsReportedWhole()
    {
        var finding = Assert.Single(Check(Planned.Post, Planned.Not(Planned.Found(0)), "apa saja").Findings);
        Assert.Equal((0, 8), (finding.Start, finding.End));
        Assert.Empty(finding.Evidence);
        Assert.Equal(new TextRange(0, 8), Assert.Single(finding.Spans));
    }

    [Fact]
    public void ASentenceWithoutAHitIsNotLookedAt() => Assert.Equal("", Findings(Planned.Sentence, Planned.Not(Planned.Found(0)), "apa saja"));

    [Fact]
    public void OverlappingSpansAreMergedAndTouchingOnesAreNot()
    {
        var rule = Planned.Rule(Planned.Sentence, Planned.Or(Planned.Found(0), Planned.Found(1)), Planned.Pattern("a", Planned.Word("satu dua")), Planned.Pattern("b", Planned.Word("dua tiga")));
        var finding = new RuleSetChecker(Planned.Plan(rule)).Check("satu dua tiga").Findings.Single();
        Assert.Equal(new TextRange(0, 13), Assert.Single(finding.Spans));
        Assert.Equal(2, finding.Evidence.Length);
    }

    private static RegexConcatenation Exactly(string text) => new([.. text.Select(unit => new RegexUnit(new RegexClass([new RegexRange(unit, unit)], [], Negated: false)))]);

    private static CheckResult Check(PlannedScope scope, PlannedCondition condition, string text) =>
        new RuleSetChecker(Planned.Plan(Planned.Rule(scope, condition, Three))).Check(text);

    private static string Findings(PlannedScope scope, PlannedCondition condition, string text) =>
        string.Join(" ", Check(scope, condition, text).Findings.Select(finding => $"{finding.Start}..{finding.End}"));

    private static string Evidence(CheckResult result) =>
        string.Join(" ", result.Findings.SelectMany(finding => finding.Evidence).Select(hit => $"{hit.Pattern}:{hit.Start}..{hit.End}"));
}
