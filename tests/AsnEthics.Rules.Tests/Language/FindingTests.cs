using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Language;

public class FindingTests
{
    private const string Find = " find a : word \"satu\" b : word \"dua\" end ";

    [Fact]
    public void AFindingSaysWhatTheRuleSays()
    {
        var rules = CompiledRules.CompileRule("guideline 2, 1 severity critical status test category hoax owner \"Biro SDM\"" + Find + "flag sentence when a near b within 3 words");
        var finding = Assert.Single(rules.Check("😀 Ini SATU, lalu dua.").Findings);

        Assert.Equal(("UJI-01", "uji", "Aturan uji"), (finding.RuleId, finding.RuleSet, finding.Title));
        Assert.Equal("UJI", finding.Catalogue);
        Assert.Equal([2, 1], finding.Guidelines.ToArray());
        Assert.Equal([new GuidelinePoint("UJI", 2, "Dua"), new GuidelinePoint("UJI", 1, "Satu")], finding.GuidelinePoints.ToArray());
        Assert.Equal(("hoax", Severity.Critical, RuleStatus.Test), (finding.Category, finding.Severity, finding.Status));
        Assert.Equal((7, 21), (finding.Start, finding.End));
        Assert.Equal([new TextRange(7, 11), new TextRange(18, 21)], finding.Spans.ToArray());
        Assert.Equal(["a", "b"], finding.Evidence.Select(evidence => evidence.Pattern));
        Assert.Equal(["lower"], finding.Evidence[0].Steps.ToArray());
        Assert.Empty(finding.Evidence[1].Steps);
        Assert.Equal("Biro SDM", Assert.Single(rules.Rules).Owner);
    }

    [Fact]
    public void DefaultsAreAsTheReferenceSays()
    {
        var rules = CompiledRules.CompileRule("guideline 1 severity info" + Find + "flag sentence when a");
        var finding = Assert.Single(rules.Check("satu").Findings);
        Assert.Equal((RuleStatus.Active, "general", null), (finding.Status, finding.Category, finding.Advice));
        Assert.Empty(finding.References);
        Assert.Null(rules.Rules[0].Owner);
    }

    [Fact]
    public void FindingsStandByPlaceThenByRuleOrder()
    {
        static string Rule(string id, string word) =>
            $"\nrule {id} \"{id}\" guideline 1 severity low find a : {word} end flag sentence when a examples yes \"-\" no \"-\" end end";

        var rules = CompiledRules.Compile("ruleset \"uji\" version \"1\"\nguidelines \"UJI\" \"Uji\" 1 \"Satu\" end"
            + Rule("B", "word \"dua\"") + Rule("A", "word \"dua\"") + Rule("C", "phrase \"dua tiga\"") + Rule("D", "word \"satu\""));
        var findings = rules.Check("Satu lalu dua tiga. Satu").Findings;
        Assert.Equal(["D", "B", "A", "C", "D"], findings.Select(finding => finding.RuleId));
        Assert.Equal(["B", "A", "C", "D"], rules.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void AConditionWithoutHitsReportsTheWholePost()
    {
        var rules = CompiledRules.CompileRule("guideline 1 severity low" + Find + "flag post when has_link and not a");
        var finding = Assert.Single(rules.Check(" Halo 😀\n", new PostFacts { ["has_link"] = true }).Findings);
        Assert.Equal([new TextRange(0, 9)], finding.Spans.ToArray());
        Assert.Empty(finding.Evidence);
        Assert.Equal([new TextRange(0, 0)], Assert.Single(rules.Check("", new PostFacts { ["has_link"] = true }).Findings).Spans.ToArray());
    }

    [Fact]
    public void UndecidedRulesNameEachMissingFact()
    {
        var rules = CompiledRules.CompileRule("guideline 1 severity low" + Find + "flag sentence when a and has_link and account is \"resmi\" and followers > 3");
        Assert.Equal(["has_link", "account", "followers"], rules.Check("satu").Undecided.Select(undecided => undecided.Fact));
        Assert.Equal([new UndecidedRule("UJI-01", "uji", "followers")], rules.Check("satu", new PostFacts { ["has_link"] = true, ["account"] = "resmi" }).Undecided.ToArray());
        Assert.Empty(rules.Check("tiga").Undecided);
    }

    [Fact]
    public void AnOpenSkipLeavesTheFindingAndNamesTheFact()
    {
        var rules = CompiledRules.CompileRule("guideline 1 severity low" + Find + "flag sentence when a skip post when account is \"resmi\"");
        var result = rules.Check("satu");
        Assert.True(result.HasFindings);
        Assert.Equal("account", Assert.Single(result.Undecided).Fact);
        Assert.Empty(rules.Check("dua").Undecided);
    }
}
