using Microsoft.Extensions.DependencyInjection;

namespace AsnEthics.Rules.Hosting.Tests;

/// <summary>The sample in samples/AgencyRules does what its page says.</summary>
public class AgencyRulesTests
{
    [Theory]
    [InlineData("Urus akta kematian lewat belakang", "ANTREAN-01 High")]
    [InlineData("Dasar goblok", "ETIKA-02 Medium")]
    [InlineData("Jam segini enaknya mabar", "JAM-01 Low")]
    [InlineData("Mumpung sepi, live dulu", "")]
    public void TheAgencysRulesAddTuneAndKeepThoseOfTheBase(string post, string found)
    {
        using var provider = new ServiceCollection().AddAsnEthicsRules().AddRuleFile(Path.Combine(AppContext.BaseDirectory, "AgencyRules", "dinas.asnrules")).Services.BuildServiceProvider();
        var findings = provider.GetRequiredService<IRuleChecker>().Check(post, new PostFacts { [WorkingHours.FactName] = true }).Findings;
        Assert.Equal(found, string.Join(", ", findings.Select(finding => $"{finding.RuleId} {finding.Severity}")));
    }

    [Fact]
    public void ABaseRuleThatIsSwitchedOffSaysNothing()
    {
        const string Post = "Open order kue kering, diskon sampai Jumat";
        var facts = new PostFacts { ["account"] = "resmi" };
        using var provider = new ServiceCollection().AddAsnEthicsRules().AddRuleFile(Path.Combine(AppContext.BaseDirectory, "AgencyRules", "dinas.asnrules")).Services.BuildServiceProvider();
        Assert.Contains(BuiltInRuleSets.Se137.Check(Post, facts).Findings, finding => finding.RuleId == "PROMO-01");
        Assert.DoesNotContain(provider.GetRequiredService<IRuleChecker>().Check(Post, facts).Findings, finding => finding.RuleId == "PROMO-01");
    }
}
