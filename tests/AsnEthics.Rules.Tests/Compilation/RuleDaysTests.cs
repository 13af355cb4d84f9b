using System.Globalization;
using static AsnEthics.Rules.Tests.Support.RuleFile;

namespace AsnEthics.Rules.Tests.Compilation;

public class RuleDaysTests
{
    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public void ARuleRunsFromItsFirstDayToItsLast(string day, bool runs)
    {
        var set = CompileClean(Header + Guidelines + Rule(entries: "since 2026-01-01 until 2026-06-30"));
        Assert.Equal(runs, set.Check("hoaks", options: On(day)).HasFindings);
    }

    [Theory]
    [InlineData("2023-12-31", "")]
    [InlineData("2024-01-01", "UU 1 Pasal 1")]
    [InlineData("2025-06-30", "UU 1 Pasal 1, UU 2 Pasal 2")]
    [InlineData("2025-07-01", "UU 2 Pasal 2")]
    public void FindingsCarryTheReferencesOfTheDay(string day, string references)
    {
        var set = CompileClean(Header + Guidelines + Rule(entries: "\n ref \"UU 1\" \"Pasal 1\" since 2024-01-01 until 2025-06-30\n ref \"UU 2\" \"Pasal 2\" since 2025-01-01"));
        Assert.Equal(references, string.Join(", ", set.Check("hoaks", options: On(day)).Findings.Single().References));
    }

    [Fact]
    public void DaysOnAnotherLineBelongToTheRule()
    {
        var set = CompileClean(Header + Guidelines + Rule(entries: "\n ref \"UU 1\" \"Pasal 1\"\n since 2026-01-01"));
        Assert.False(set.Check("hoaks", options: On("2025-12-31")).HasFindings);
        Assert.Single(set.Check("hoaks", options: On("2026-01-01")).Findings.Single().References);
    }

    [Fact]
    public void ATestRuleReportsAsSuchAndARetiredOneRests()
    {
        var set = CompileClean(Header + "guidelines \"G\" \"P\"\n 1 \"Satu\" # allow W120: hanya uji\nend\n" + Rule("A", entries: "status test") + Rule("B", "klik", entries: "status retired"));
        Assert.Equal(RuleStatus.Test, set.Check("hoaks klik").Findings.Single().Status);
        Assert.Equal([RuleStatus.Test, RuleStatus.Retired], set.Rules.Select(rule => rule.Status));
    }

    private static CheckOptions On(string day) => new() { Date = DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) };
}
