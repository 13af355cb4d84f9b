using AsnEthics.Rules.Checking;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Checking;

public sealed class ExplanationTests
{
    private static readonly PlannedRule Rule = Planned.Rule(Planned.Sentence, Planned.Near(0, 1, 3), Planned.Words("sebar", "sebarkan"), Planned.Words("hoaks", "hoaks"));

    [Theory]
    [InlineData("sebarkan a b c d e hoaks", "id", "sebar dan hoaks ditemukan, jarak 5 kata, batas 3")]
    [InlineData("sebarkan a b c d e hoaks", "en", "sebar and hoaks found, 5 words apart, limit 3")]
    [InlineData("sebarkan hoaks", "id", "sebar dan hoaks ditemukan, jarak 0 kata, batas 3")]
    [InlineData("sebarkan", "id", "hoaks tidak ditemukan")]
    public void ATraceSaysWhyWordsWereNotNear(string text, string language, string reason) =>
        Assert.Contains(Describe(Rule, text, language), line => line.Contains(reason, StringComparison.Ordinal));

    [Fact]
    public void ATraceReadsLikeThis()
    {
        var rule = Rule with { Condition = Planned.And(Planned.Found(0), new CountCondition("count(hoaks) >= 2", 1, Comparison.GreaterOrEqual, 2)), Ignores = [new IgnoreNear("ignore hoaks when sebar", [1], 0, 0, GuardSide.Before)] };
        Assert.Equal(
            [
                "UJI-01 (uji): tidak ditandai",
                "  sebar: \"Sebarkan\" 0..8 (lower)",
                "  hoaks: \"hoaks\" 9..14; dikecualikan oleh: ignore hoaks when sebar",
                "  hoaks: \"hoaks\" 19..24",
                "  di 0..24 \"Sebarkan hoaks itu hoaks\"",
                "    tidak: and",
                "      ya: p0 — sebar ditemukan",
                "      tidak: count(hoaks) >= 2 — ditemukan 1, syarat >= 2",
            ],
            Describe(rule, "Sebarkan hoaks itu hoaks", "id").Select(line => line.Replace("        ", "      ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("apa saja", null)]
    [InlineData("sebarkan", nameof(RuleOutcome.NotFlagged))]
    [InlineData("sebarkan hoaks", nameof(RuleOutcome.Flagged))]
    [InlineData("sebarkan hoaks jangan", nameof(RuleOutcome.Skipped))]
    public void ARuleIsExplainedWhereItFoundSomething(string text, string? outcome)
    {
        var rule = Rule with { Patterns = Rule.Patterns.Add(Planned.Words("jangan", "jangan")), Skips = [new PlannedSkip("skip post when jangan", WholePost: true, Planned.Found(2))] };
        Assert.Equal(outcome, new RuleSetChecker(Planned.Plan(rule)).Explain(text).Rules.SingleOrDefault()?.Outcome.ToString());
    }

    [Fact]
    public void TheResultIsThatOfTheCheck()
    {
        var checker = new RuleSetChecker(Planned.Plan(Rule));
        Assert.Equal(checker.Check("sebarkan hoaks").Findings.Single().Spans.ToArray(), checker.Explain("sebarkan hoaks").Result.Findings.Single().Spans.ToArray());
    }

    private static IEnumerable<string> Describe(PlannedRule rule, string text, string language) =>
        new RuleSetChecker(Planned.Plan(rule)).Explain(text).Rules.Single().Describe(text, language);
}
