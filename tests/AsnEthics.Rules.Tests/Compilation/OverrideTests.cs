using static AsnEthics.Rules.Tests.Support.RuleFile;

namespace AsnEthics.Rules.Tests.Compilation;

public class OverrideTests
{
    private const string Import = Header + "import \"umum\" as umum\n";

    [Fact]
    public void TuneAddsAndRemovesEntries()
    {
        var set = CompileClean(Import + "tune umum.UMUM-01\n remove word \"dungu\" from tegas\n add phrase \"otak udang\" to tegas\n because \"perlu\"\nend\n");
        Assert.False(Flags(set, "dungu"));
        Assert.True(Flags(set, "otak udang"));
        Assert.True(Flags(set, "goblok"));
        Assert.True(Flags(set, "bodoh"));
    }

    [Fact]
    public void TuneTakesAnEntryOutOfAListForItsRuleOnly()
    {
        var set = CompileClean(Import + "tune umum.UMUM-01\n remove word \"bodoh\" from kasar\n because \"perlu\"\nend\n" + Rule().Replace("word \"hoaks\"\n", "word \"hoaks\" or @umum.kasar\n", StringComparison.Ordinal));
        Assert.Equal(["UJI-01"], set.Check("bodoh", Facts).Findings.Select(finding => finding.RuleId));
    }

    [Fact]
    public void TuneSetsSeverityAndStatus()
    {
        var set = CompileClean(Import + "tune umum.UMUM-01\n set severity critical\n set status test\n because \"perlu\"\nend\n");
        var rule = set.Rules.Single(rule => rule.Id == "UMUM-01");
        Assert.Equal((Severity.Critical, RuleStatus.Test), (rule.Severity, rule.Status));
        Assert.Equal((Severity.Critical, RuleStatus.Test), (set.Check("goblok", Facts).Findings[0].Severity, set.Check("goblok", Facts).Findings[0].Status));
    }

    [Fact]
    public void TuneAddsExceptions()
    {
        var set = CompileClean(Import + "tune umum.UMUM-01\n ignore hit inside phrase \"kisah si dungu\"\n ignore tegas when word \"bukan\" within 1 words before\n skip post when akun is \"resmi\"\n because \"perlu\"\nend\n");
        Assert.False(Flags(set, "kisah si dungu"));
        Assert.False(Flags(set, "bukan goblok"));
        Assert.True(Flags(set, "bukan bodoh"));
        Assert.False(set.Check("goblok", new PostFacts { ["akun"] = "resmi", ["unit_kerja"] = "x", ["resmi"] = true }).HasFindings);
    }

    [Fact]
    public void SeveralTunesOfOneRuleAddUp()
    {
        var set = CompileClean(Import + "tune umum.UMUM-01\n add word \"pandir\" to tegas\n because \"perlu\"\nend\ntune umum.UMUM-01\n remove word \"dungu\" from tegas\n because \"perlu\"\nend\n");
        Assert.True(Flags(set, "pandir"));
        Assert.False(Flags(set, "dungu"));
    }

    [Fact]
    public void ATunedRuleKeepsItsNameAndRuleSet()
    {
        var rule = CompileClean(Import + "tune umum.UMUM-01\n set severity info\n because \"perlu\"\nend\n").Rules.First();
        Assert.Equal(("UMUM-01", "umum"), (rule.Id, rule.RuleSet));
    }

    [Theory]
    [InlineData("2026-12-30", false)]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", true)]
    public void DisableEndsByTheDayOfTheCheck(string day, bool runs)
    {
        var set = CompileClean(Import + "disable umum.UMUM-01 because \"perlu\" until 2026-12-31\n");
        var options = new CheckOptions { Date = DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture).AddHours(12) };
        Assert.Equal(runs, set.Check("bodoh", Facts, options).HasFindings);
    }

    [Fact]
    public void DisableWithoutADayHoldsForEver()
    {
        var set = CompileClean(Import + "disable umum.UMUM-01 because \"perlu\"\n");
        Assert.False(set.Check("bodoh", Facts, new CheckOptions { Date = new DateTime(9999, 12, 31) }).HasFindings);
    }

    [Fact]
    public void OfSeveralDisablesTheLatestDayCounts()
    {
        var set = CompileClean(Import + "disable umum.UMUM-01 because \"perlu\" until 2027-06-30\ndisable umum.UMUM-01 because \"perlu\" until 2027-01-31\n");
        Assert.False(set.Check("bodoh", Facts, new CheckOptions { Date = new DateTime(2027, 6, 30) }).HasFindings);
        Assert.True(set.Check("bodoh", Facts, new CheckOptions { Date = new DateTime(2027, 7, 1) }).HasFindings);
    }

    private static PostFacts Facts => new() { ["akun"] = "pribadi", ["unit_kerja"] = "x", ["resmi"] = false };

    private static bool Flags(RuleSet set, string text) => set.Check(text, Facts).HasFindings;
}
