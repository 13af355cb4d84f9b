using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Language;

public class FactTests
{
    private static readonly RuleSet Rules = CompiledRules.CompileRule("""
        guideline 1 severity low
        find a : word "satu" end
        flag sentence when a and has_link and account is "resmi" and followers > 3 and unit is "Biro"
        """);

    [Theory]
    [MemberData(nameof(WrongValues))]
    public void AWrongValueIsRefusedByTheFactsName(string fact, FactValue value, string expected)
    {
        var facts = new PostFacts { [fact] = value };
        var refusal = Assert.Throws<ArgumentException>("facts", () => Rules.Check("tidak ada", facts));
        Assert.StartsWith(expected, refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("facts", () => Rules.Explain("tidak ada", facts));
    }

    public static TheoryData<string, FactValue, string> WrongValues() => new()
    {
        { "has_link", "yes", "The fact 'has_link' is \"yes\"; expected yes or no." },
        { "has_link", 1, "The fact 'has_link' is 1; expected yes or no." },
        { "account", true, "The fact 'account' is yes; expected one of \"pribadi\", \"resmi\"." },
        { "account", "dinas", "The fact 'account' is \"dinas\"; expected one of \"pribadi\", \"resmi\"." },
        { "followers", 1001, "The fact 'followers' is 1001; expected a whole number from 0 to 1000." },
        { "followers", -1L, "The fact 'followers' is -1; expected a whole number from 0 to 1000." },
        { "followers", "7", "The fact 'followers' is \"7\"; expected a whole number from 0 to 1000." },
        { "unit", 7, "The fact 'unit' is 7; expected a text." },
    };

    [Fact]
    public void FactsTheRuleSetDoesNotDeclareArePassedOver() =>
        Assert.False(Rules.Check("satu", new PostFacts { ["lain"] = true, ["HAS_LINK"] = 7 }).HasFindings);

    [Fact]
    public void TheBordersOfARangeBelongToIt()
    {
        foreach (var followers in new[] { 0, 1000 })
            Assert.NotEmpty(Rules.Check("satu", new PostFacts { ["followers"] = followers }).RuleSetDigest);
    }

    [Fact]
    public void OptionsIgnoreCase() =>
        Assert.True(Rules.Check("satu", new PostFacts { ["has_link"] = true, ["account"] = "RESMI", ["followers"] = 4, ["unit"] = "BIRO" }).HasFindings);

    [Fact]
    public void FactsCanBeReadBack()
    {
        var facts = new PostFacts { ["a"] = true, ["b"] = 5 };
        facts["a"] = "teks";
        Assert.Equal(2, facts.Count);
        Assert.Equal((FactValue)"teks", facts["a"]);
        Assert.True(facts.TryGetValue("b", out var number));
        Assert.Equal((FactValue)5L, number);
        Assert.False(facts.TryGetValue("c", out _));
        Assert.Throws<KeyNotFoundException>(() => facts["c"]);
        Assert.Equal(["a = \"teks\"", "b = 5"], facts.Select(fact => $"{fact.Key} = {fact.Value}").Order());
        Assert.Throws<ArgumentNullException>("text", () => facts["a"] = (string)null!);
    }
}
