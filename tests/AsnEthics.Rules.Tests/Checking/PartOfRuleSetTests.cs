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
    public void NoRuleFindsNothing() => Assert.Empty(Whole.Only(_ => false).Check("satu").Findings);
}
