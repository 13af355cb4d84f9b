using System.Collections.Immutable;
using AsnEthics.Rules.Checking;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Checking;

public sealed class FactTests
{
    private static readonly ImmutableArray<PlannedFact> Facts =
    [
        new PlannedFact("link", FactKind.YesNo, [], 0, 0),
        new PlannedFact("akun", FactKind.OneOf, ["pribadi", "resmi"], 0, 0),
        new PlannedFact("pengikut", FactKind.Number, [], 0, 1000),
        new PlannedFact("sasaran", FactKind.Text, [], 0, 0),
    ];

    private static readonly FactYesCondition Link = new("link", 0);
    private static readonly FactInCondition Resmi = new("akun is \"resmi\"", 1, ["resmi"]);
    private static readonly FactNumberCondition Many = new("pengikut > 100", 2, Comparison.Greater, 100);

    [Fact]
    public void AFactDecidesWhereItIsGiven()
    {
        var condition = Planned.And(Planned.Found(0), Link, Resmi, Many);
        Assert.True(Check(condition, new PostFacts { ["link"] = true, ["akun"] = "RESMI", ["pengikut"] = 101 }).HasFindings);
        Assert.False(Check(condition, new PostFacts { ["link"] = true, ["akun"] = "resmi", ["pengikut"] = 100 }).HasFindings);
        Assert.False(Check(condition, new PostFacts { ["link"] = false, ["akun"] = "resmi", ["pengikut"] = 101 }).HasFindings);
    }

    public static TheoryData<string, bool, string> OpenConditions => new()
    {
        { "a and link", false, "link" },
        { "b and link", false, "" },
        { "a or link", true, "" },
        { "b or link", false, "link" },
        { "not link", false, "link" },
        { "link and resmi", false, "link akun" },
        { "a and (link or resmi)", false, "link akun" },
        { "a and not (b and link)", true, "" },
        { "(b and resmi) or (a and link)", false, "link" },
    };

    [Theory]
    [MemberData(nameof(OpenConditions))]
    public void AMissingFactLeavesOpenOnlyWhatHangsOnIt(string name, bool found, string missing)
    {
        PlannedCondition a = Planned.Found(0), b = Planned.Found(1);
        PlannedCondition condition = name switch
        {
            "a and link" => Planned.And(a, Link),
            "b and link" => Planned.And(b, Link),
            "a or link" => Planned.Or(a, Link),
            "b or link" => Planned.Or(b, Link),
            "not link" => Planned.Not(Link),
            "link and resmi" => Planned.And(Link, Resmi),
            "a and (link or resmi)" => Planned.And(a, Planned.Or(Link, Resmi)),
            "a and not (b and link)" => Planned.And(a, Planned.Not(Planned.And(b, Link))),
            _ => Planned.Or(Planned.And(b, Resmi), Planned.And(a, Link)),
        };
        var result = Check(condition, null);
        Assert.Equal(found, result.HasFindings);
        Assert.Equal(missing, string.Join(" ", result.Undecided.Select(undecided => undecided.Fact)));
        Assert.All(result.Undecided, undecided => Assert.Equal(("UJI-01", "uji"), (undecided.RuleId, undecided.RuleSet)));
    }

    [Theory]
    [InlineData(true, null, true, "link")]
    [InlineData(true, true, false, "")]
    [InlineData(true, false, true, "")]
    [InlineData(false, null, true, "link")]
    [InlineData(false, true, false, "")]
    public void AnOpenSkipSkipsNothingButIsNamed(bool wholePost, bool? link, bool found, string missing)
    {
        var rule = Planned.Rule(Planned.Sentence, Planned.Found(0), Planned.Words("a", "satu")) with { Skips = [new PlannedSkip("skip", wholePost, Link)] };
        var facts = link is { } value ? new PostFacts { ["link"] = value } : null;
        var checker = new RuleSetChecker(Planned.Plan(Facts, rule));
        var result = checker.Check("satu", facts);
        Assert.Equal(found, result.HasFindings);
        Assert.Equal(missing, string.Join(" ", result.Undecided.Select(undecided => undecided.Fact)));
        Assert.Empty(checker.Check("tidak ada", facts).Undecided);
    }

    [Fact]
    public void ValuesAreHeldAgainstTheirDeclarations()
    {
        Refused(new PostFacts { ["link"] = "ya" }, "link", "yes or no");
        Refused(new PostFacts { ["akun"] = "lain" }, "akun", "one of \"pribadi\", \"resmi\"");
        Refused(new PostFacts { ["akun"] = true }, "akun", "one of");
        Refused(new PostFacts { ["pengikut"] = 1001 }, "pengikut", "from 0 to 1000");
        Refused(new PostFacts { ["sasaran"] = 5 }, "sasaran", "a text");
        Check(Planned.Found(0), new PostFacts { ["lain"] = 5 });
    }

    private static void Refused(PostFacts facts, string name, string expected)
    {
        var error = Assert.Throws<ArgumentException>(() => Check(Planned.Found(0), facts));
        Assert.Contains("'" + name + "'", error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    private static CheckResult Check(PlannedCondition condition, PostFacts? facts) =>
        new RuleSetChecker(Planned.Plan(Facts, Planned.Rule(Planned.Sentence, condition, Planned.Words("a", "satu"), Planned.Words("b", "dua")))).Check("satu", facts);
}
