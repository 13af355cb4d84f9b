using AsnEthics.Rules.Checking;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Checking;

public sealed class ExceptionTests
{
    private static readonly PlannedRule Rule = Planned.Rule(
        Planned.Sentence,
        Planned.Found(0),
        Planned.Words("fitnah", "fitnah"),
        Planned.Words("", "jangan"),
        Planned.Pattern("", Planned.Phrase("fitnah lebih kejam")));

    [Theory]
    [InlineData(GuardSide.Before, "jangan fitnah", false)]
    [InlineData(GuardSide.Before, "jangan x x fitnah", false)]
    [InlineData(GuardSide.Before, "jangan x x x fitnah", true)]
    [InlineData(GuardSide.Before, "fitnah jangan", true)]
    [InlineData(GuardSide.Before, "Jangan. Fitnah", true)]
    [InlineData(GuardSide.Before, "jangan x x x x jangan fitnah", false)]
    [InlineData(GuardSide.After, "fitnah jangan", false)]
    [InlineData(GuardSide.After, "jangan fitnah", true)]
    [InlineData(GuardSide.Around, "jangan fitnah", false)]
    [InlineData(GuardSide.Around, "fitnah x jangan", false)]
    public void AGuardNearbyDropsAHit(object side, string text, bool found) =>
        Assert.Equal(found, Check(Rule with { Ignores = [new IgnoreNear("ignore", [0], 1, 2, (GuardSide)side)] }, text).HasFindings);

    [Theory]
    [InlineData("fitnah lebih kejam", "")]
    [InlineData("fitnah itu fitnah lebih kejam", "0..6")]
    [InlineData("fitnah", "0..6")]
    public void AGuardAroundDropsAHit(string text, string evidence) =>
        Assert.Equal(evidence, string.Join(" ", Check(Rule with { Ignores = [new IgnoreInside("ignore", [0], 2)] }, text).Findings.SelectMany(finding => finding.Spans)));

    [Theory]
    [InlineData("fitnah jangan. Fitnah", "15..21")]
    public void ASkippedSentenceIsNotLookedAt(string text, string findings)
    {
        var rule = Rule with { Skips = [new PlannedSkip("skip sentence when jangan", WholePost: false, Planned.Found(1))] };
        foreach (var scope in new[] { Planned.Sentence, Planned.Post, Planned.Window(3) })
            Assert.Equal(findings, string.Join(" ", Check(rule with { Scope = scope }, text).Findings.SelectMany(finding => finding.Spans)));
    }

    [Fact]
    public void ASkippedPostHasNoFinding() =>
        Assert.False(Check(Rule with { Skips = [new PlannedSkip("skip post when jangan", WholePost: true, Planned.Found(1))] }, "fitnah. Jangan").HasFindings);

    [Fact]
    public void ExceptionsActBeforeSkips()
    {
        var rule = Rule with
        {
            Ignores = [new IgnoreNear("ignore", [0], 1, 2, GuardSide.Before)],
            Skips = [new PlannedSkip("skip post when fitnah", WholePost: true, new CountCondition("count", 0, Comparison.GreaterOrEqual, 2))],
        };
        Assert.True(Check(rule, "jangan fitnah. Fitnah").HasFindings);
    }

    private static CheckResult Check(PlannedRule rule, string text) => new RuleSetChecker(Planned.Plan(rule)).Check(text);
}
