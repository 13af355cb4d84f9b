using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Checking;

public class PartOfRuleSetTests
{
    private static readonly RuleSet Whole = RuleFile.CompileClean(RuleFile.Header + RuleFile.Guidelines + RuleFile.Rule("A-01", "satu") + RuleFile.Rule("B-01", "dua") + RuleFile.Rule("C-01", "tiga"));

    [Fact]
    public void OnlyTheRulesThatAreKeptFindAnything()
    {
        var part = Whole.Only(rule => rule.Id != "B-01");

        Assert.Equal(["A-01", "C-01"], part.Rules.Select(rule => rule.Id));
        Assert.Equal(["A-01", "C-01"], part.Check("satu dua tiga").Findings.Select(finding => finding.RuleId));
        Assert.Equal(["A-01", "B-01", "C-01"], Whole.Check("satu dua tiga").Findings.Select(finding => finding.RuleId));
        Assert.Equal(Whole.Guidelines, part.Guidelines);
    }

    [Fact]
    public void EachPartHasItsDigest()
    {
        var digests = new[] { Whole, Whole.Only(rule => rule.Id == "A-01"), Whole.Only(rule => rule.Id == "B-01"), Whole.Only(_ => false) }.Select(rules => rules.Digest).ToList();

        Assert.Equal(4, digests.Distinct().Count());
        Assert.Equal(digests[1], Whole.Only(rule => rule.Id == "A-01").Digest);
        Assert.Equal(digests[1], Whole.Only(rule => rule.Id == "A-01").Check("satu").RuleSetDigest);
        Assert.Same(Whole, Whole.Only(_ => true));
    }

    [Fact]
    public void APatternByItselfIsFoundWhateverItsRuleAsksFor()
    {
        const string text = """
            rule A-01 "Uji"
              guideline 1   severity low   until 2020-01-01
              message id "Indikasi: {hit}, {b}."
              find
                a : word "satu"
                b : word "dua"
              end
              flag sentence when a and b
              ignore a when word "bukan" within 3 words before
              skip post when b
              examples
                todo yes "satu dua"
                yes "satu dua"
                no  "aman"
              end
            end
            """;
        var whole = RuleFile.CompileClean(RuleFile.Header + RuleFile.Guidelines + text, new RuleSetCompilerOptions { RunExamples = false });
        var rule = Assert.Single(whole.Rules);

        Assert.Equal(["a", "b"], rule.Patterns.ToArray());
        Assert.False(whole.Check("bukan satu dua").HasFindings);
        var finding = Assert.Single(whole.OnlyPattern(rule, "a").Check("bukan satu dua").Findings);
        Assert.Equal(("A-01", 6, 10), (finding.RuleId, finding.Start, finding.End));
        Assert.False(whole.OnlyPattern(rule, "b").Check("satu").HasFindings);
        Assert.NotEqual(whole.OnlyPattern(rule, "a").Digest, whole.OnlyPattern(rule, "b").Digest);
    }

    [Fact]
    public void APatternThatIsNotThereIsRefused()
    {
        Assert.Throws<ArgumentException>("pattern", () => Whole.OnlyPattern(Whole.Rules[0], "tiada"));
        Assert.Throws<ArgumentException>("pattern", () => Whole.OnlyPattern(Whole.Rules[0], ""));
        Assert.Throws<ArgumentException>("rule", () => Whole.OnlyPattern(Whole.Rules[0] with { Id = "Z-01" }, "a"));
    }

    [Fact]
    public void NoRuleFindsNothing() => Assert.Empty(Whole.Only(_ => false).Check("satu").Findings);
}
