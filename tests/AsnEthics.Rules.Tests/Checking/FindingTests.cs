using AsnEthics.Rules.Checking;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Checking;

public sealed class FindingTests
{
    private static readonly PlannedRule Rule = Planned.Rule(Planned.Post, Planned.Or(Planned.Found(0), Planned.Found(1)), Planned.Words("a", "satu"), Planned.Words("b", "dua"));

    [Fact]
    public void PlaceholdersAreFilled()
    {
        var template = new MessageTemplate([new TextPart("<"), new HitPart(), new TextPart("> "), new PatternPart(1), new TextPart(" "), new TitlePart(), new TextPart(" "), new GuidelinePart()]);
        var finding = Check(Rule with { Message = new LocalizedTemplate(template, null), Advice = new LocalizedTemplate(template, null) }, "Satu x dua");
        Assert.Equal("<Satu … dua> dua Judul 7", finding.Message);
        Assert.Equal(finding.Message, finding.Advice);
    }

    [Theory]
    [InlineData(null, "pesan")]
    [InlineData("id", "pesan")]
    [InlineData("en", "message")]
    [InlineData("en-GB", "message")]
    [InlineData("fr", "pesan")]
    public void TheMessageIsInTheLanguageAskedFor(string? language, string message)
    {
        var rule = Rule with { Message = new LocalizedTemplate(Text("pesan"), Text("message")) };
        Assert.Equal(message, Check(rule, "satu", new CheckOptions { Language = language }).Message);
    }

    [Fact]
    public void WithoutAMessageTheTitleServes()
    {
        Assert.Equal("Judul", Check(Rule, "satu").Message);
        Assert.Null(Check(Rule, "satu").Advice);
        Assert.Equal("message", Check(Rule with { Message = new LocalizedTemplate(null, Text("message")) }, "satu").Message);
    }

    [Fact]
    public void EvidenceNamesPatternsAndSteps()
    {
        var finding = Check(Rule, "S4TUnya");
        var evidence = Assert.Single(finding.Evidence);
        Assert.Equal(("a", 0, 7), (evidence.Pattern, evidence.Start, evidence.End));
        Assert.Equal("lower leet clitic", string.Join(" ", evidence.Steps));
    }

    [Theory]
    [InlineData("2026-01-01", 1)]
    [InlineData("2025-12-31", 0)]
    [InlineData("2026-06-30", 1)]
    [InlineData("2026-07-01", 0)]
    public void ARuleRunsOnItsDays(string day, int findings)
    {
        var rule = Rule with { Since = new DateTime(2026, 1, 1), Until = new DateTime(2026, 6, 30) };
        var options = new CheckOptions { Date = DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture).AddHours(23) };
        Assert.Equal(findings, new RuleSetChecker(Planned.Plan(rule)).Check("satu", null, options).Findings.Length);
    }

    [Fact]
    public void OnlyTheLawOfTheDayIsCited()
    {
        var rule = Rule with { References = [new LegalReference("lama", "1", null, new DateTime(2023, 12, 31)), new LegalReference("baru", "2", new DateTime(2024, 1, 1))] };
        Assert.Equal("baru", Check(rule, "satu", new CheckOptions { Date = new DateTime(2024, 1, 1) }).References.Single().Law);
        Assert.Equal("lama", Check(rule, "satu", new CheckOptions { Date = new DateTime(2023, 12, 31) }).References.Single().Law);
    }

    [Fact]
    public void RulesOnTrialAreReportedAsSuchAndRetiredOnesDoNotRun()
    {
        Assert.Equal(RuleStatus.Test, Check(Rule with { Status = RuleStatus.Test }, "satu").Status);
        Assert.Empty(new RuleSetChecker(Planned.Plan(Rule with { Status = RuleStatus.Retired })).Check("satu").Findings);
    }

    [Fact]
    public void FindingsStandByPlaceThenByRule()
    {
        var sentence = Rule with { Scope = Planned.Sentence };
        var result = new RuleSetChecker(Planned.Plan(sentence with { Id = "Z" }, sentence with { Id = "A" })).Check("satu. Dua");
        Assert.Equal(["Z0", "A0", "Z6", "A6"], result.Findings.Select(finding => finding.RuleId + finding.Start));
    }

    [Fact]
    public void TooLongATextIsRefused() =>
        Assert.Throws<ArgumentException>(() => new RuleSetChecker(Planned.Plan(Rule) with { MaxTextLength = 3 }).Check("satu"));

    private static MessageTemplate Text(string text) => new([new TextPart(text)]);

    private static Finding Check(PlannedRule rule, string text, CheckOptions? options = null) =>
        Assert.Single(new RuleSetChecker(Planned.Plan(rule)).Check(text, null, options).Findings);
}
