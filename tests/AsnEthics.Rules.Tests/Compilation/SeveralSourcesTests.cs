using static AsnEthics.Rules.Tests.Support.RuleFile;

namespace AsnEthics.Rules.Tests.Compilation;

public class SeveralSourcesTests
{
    [Fact]
    public void FilesWithOneHeaderShareFactsListsAndGuidelines()
    {
        var compilation = Compile(
            Header + Rule("UJI-01", "hoaks", exceptions: "ignore hit when @penolakan within 3 words before\n  skip post when akun is \"resmi\""),
            Header + Guidelines + "facts\n akun one_of \"pribadi\", \"resmi\"\nend\nlist @penolakan\n word \"jangan\"\nend\n");
        Assert.Empty(compilation.Diagnostics);
        Assert.Single(compilation.RuleSet!.Rules);
        Assert.False(compilation.RuleSet.Check("jangan hoaks", new PostFacts { ["akun"] = "pribadi" }).HasFindings);
        Assert.False(compilation.RuleSet.Check("hoaks", new PostFacts { ["akun"] = "resmi" }).HasFindings);
        Assert.True(compilation.RuleSet.Check("hoaks", new PostFacts { ["akun"] = "pribadi" }).HasFindings);
    }

    [Fact]
    public void OneIdInTwoFilesOfARuleSetIsReportedInTheSecond()
    {
        var diagnostic = Assert.Single(Compile(Header + Guidelines + Rule("UJI-01", "hoaks"), Header + Rule("UJI-01", "klik")).Diagnostics);
        Assert.Equal(("E003", "1.asnrules"), (diagnostic.Code, diagnostic.File));
        Assert.Equal("0.asnrules(5,6): the first one", Assert.Single(diagnostic.Notes).ToString());
    }

    [Fact]
    public void FilesOfOneRuleSetHaveOneVersion()
    {
        var diagnostic = Assert.Single(Compile(Header, "ruleset \"uji\" version \"1.0.1\"\n").Diagnostics);
        Assert.Equal("E011", diagnostic.Code);
        Assert.Equal("the files of rule set `uji` carry different versions", diagnostic.Message);
    }

    [Fact]
    public void RuleSetsGivenTogetherRunTogetherWithoutSeeingEachOther()
    {
        var other = "ruleset \"lain\" version \"1.0.0\"\n";
        var both = Compile(Header + Guidelines + Rule("UJI-01", "hoaks"), other + Guidelines + Rule("UJI-01", "klik"));
        Assert.Equal(["uji", "lain"], both.RuleSet!.Rules.Select(rule => rule.RuleSet));
        Assert.Equal(2, both.RuleSet.Check("klik hoaks").Findings.Length);

        var blind = Compile(Header + Guidelines + "list @kata\n word \"x\"\nend\n" + Rule("UJI-01", "hoaks"), other + Guidelines + Rule("UJI-01", "klik", exceptions: "ignore hit inside @kata"));
        Assert.Contains(blind.Diagnostics, diagnostic => diagnostic is { Code: "E004", File: "1.asnrules" });
    }

    [Fact]
    public void AFactThatTwoRuleSetsDeclareIsOneWithItsOptionsAndRangesJoined()
    {
        const string use = "flag post when a and akun is \"dinas\" and pengikut > 50";
        var text = Header + Guidelines + "facts\n akun one_of \"dinas\"\n pengikut number 0..100\nend\n" + Rule().Replace("flag sentence when a", use, StringComparison.Ordinal).Replace("\"hoaks\"\n    no", "\"hoaks\" with akun = \"dinas\", pengikut = 60\n    no", StringComparison.Ordinal);
        var set = RuleSetCompiler.Compile([Source(0, text), Source(1, "ruleset \"lain\" version \"1\"\nfacts\n akun one_of \"pribadi\"\n pengikut number 50..2000\nend\n")]).RuleSet;
        Assert.NotNull(set);
        Assert.True(set.Check("hoaks", new PostFacts { ["akun"] = "dinas", ["pengikut"] = 1999 }).HasFindings);
        Assert.False(set.Check("hoaks", new PostFacts { ["akun"] = "pribadi", ["pengikut"] = 1999 }).HasFindings);
    }

    [Fact]
    public void AFactThatTwoRuleSetsDeclareDifferentlyIsAnErrorThatPointsAtTheOther()
    {
        var diagnostic = Assert.Single(Compile(Header + "facts\n akun text\nend\n", "ruleset \"lain\" version \"1\"\nfacts\n akun yes_no\nend\n").Diagnostics, diagnostic => diagnostic.Code == "E006");
        Assert.Equal("1.asnrules", diagnostic.File);
        Assert.Equal("0.asnrules(3,2): the other declaration", Assert.Single(diagnostic.Notes).ToString());
    }

    [Fact]
    public void NoSourceAtAllGivesAnEmptyRuleSet()
    {
        var compilation = RuleSetCompiler.Compile(Array.Empty<RuleSource>());
        Assert.Empty(compilation.Diagnostics);
        Assert.Empty(compilation.RuleSet!.Rules);
    }

    [Fact]
    public void DiagnosticsComeInTheOrderOfTheSourcesThenByPlace()
    {
        var wrong = Guidelines + "list @a\n wrd \"x\"\nend\nlist @b\n wrd \"y\"\nend\n";
        var diagnostics = Compile("ruleset \"z\" version \"1\"\n" + wrong, "ruleset \"a\" version \"1\"\n" + wrong).Diagnostics;
        Assert.Equal([("0.asnrules", 6), ("0.asnrules", 9), ("1.asnrules", 6), ("1.asnrules", 9)], diagnostics.Select(diagnostic => (diagnostic.File, diagnostic.StartLine)));
    }

    private static RuleSetCompilation Compile(params string[] texts) =>
        RuleSetCompiler.Compile(texts.Select((text, index) => Source(index, text)), new RuleSetCompilerOptions { Date = new DateTime(2026, 11, 22) });

    private static RuleSource Source(int index, string text) => RuleSource.FromText($"{index}.asnrules", text, Folder);
}
