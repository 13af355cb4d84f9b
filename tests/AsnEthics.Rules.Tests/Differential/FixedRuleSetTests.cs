using System.Collections.Immutable;
using AsnEthics.Rules.Tests.Evasion;
using AsnEthics.Rules.Tests.Properties;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>The library answers as the oracle does with the rule sets that are really used: the base set, and the vocabulary of the evasion suite.</summary>
public class FixedRuleSetTests
{
    private const int GeneratedOfEach = 300;
    private const int HostileUnits = 400;

    public static TheoryData<string> RuleSets() => ["base set", "evasion vocabulary"];

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void PostsAreAnsweredAsByTheOracle(string name)
    {
        ImmutableArray<RuleSource> sources = name == "base set" ? BuiltInRuleSets.Se137Sources : [RuleSource.FromText("samaran.asnrules", EvasionData.VocabularyText)];
        var subject = new Subject(sources, sources);
        foreach (var post in Posts())
        {
            var question = Question.Of(post);
            if (subject.Disagreement(question) is not null)
                Assert.Fail(Shrinking.Shrink(new Failure(null, [], question, _ => new Subject(sources, sources))).Describe());
        }
    }

    private static IEnumerable<string> Posts() =>
    [
        .. SamplePosts.All,
        .. EvasionData.Traps,
        .. HostileText.All.Select(text => text.OfLength(HostileUnits)),
        .. GeneratedPosts.Fixed(GeneratedPosts.All, GeneratedOfEach),
        .. GeneratedPosts.Fixed(GeneratedPosts.WithManyHiddenWords, GeneratedOfEach),
    ];
}
