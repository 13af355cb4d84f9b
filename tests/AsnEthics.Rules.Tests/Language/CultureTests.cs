using System.Globalization;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Language;

/// <summary>The machine's culture decides nothing: not in Turkish, where i and I are other letters, nor in Lithuanian, where dots pile up.</summary>
public class CultureTests
{
    private static readonly CheckOptions Options = new() { Date = new DateTime(2026, 11, 22) };
    private static readonly PostFacts Facts = new() { ["has_link"] = false, ["has_source"] = false, ["account"] = "PRIBADI", ["in_working_hours"] = true, ["action"] = "post" };

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("lt-LT")]
    public void AnswersAreTheSameUnderEveryCulture(string culture)
    {
        Assert.True(SamplePosts.All.Count >= 60);
        var expected = Under(CultureInfo.InvariantCulture);
        Assert.True(expected.Count(answer => answer.Length > 0) > 30, string.Join("\n", SamplePosts.All.Where((_, index) => expected[index].Length == 0)));
        Assert.Equal(expected, Under(CultureInfo.GetCultureInfo(culture)));
    }

    private static List<string> Under(CultureInfo culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            var rules = RuleSetCompiler.Compile(BuiltInRuleSets.Se137Sources, new RuleSetCompilerOptions { RunExamples = false }).RuleSet!;
            return [.. SamplePosts.All.SelectMany(post => new[] { post, post.ToUpperInvariant() }).Select(post => Answers.Of(rules.Check(post, Facts, Options)))];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
