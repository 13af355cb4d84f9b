using System.Globalization;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Language;

/// <summary>
/// Posts written for what no labelled corpus covers, six guidelines, threats and extortion, in <c>Cases/BaseRules</c>: a file for each guideline or category, each line a case of its
/// own. <c>yes</c> expects a finding under that guideline or of that category, <c>no</c> expects none.
/// </summary>
public class BaseRulePosts
{
    private const string Extension = ".posts";

    private static readonly string[] Files = ["guideline-1", "guideline-2", "guideline-3", "guideline-4", "guideline-5", "guideline-6", "threat", "extortion"];

    private static readonly CheckOptions Options = new() { Date = new DateTime(2026, 11, 22) };

    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Files)
        {
            foreach (string line in LineCases.Read("BaseRules/" + file + Extension))
                data.Add(file, line);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void PostsAreFoundUnderTheGuidelineTheyBreach(string file, string line)
    {
        var post = PostCase.Parse(line);
        var result = BuiltInRuleSets.Se137.Check(post.Post.Text, post.Facts, Options);

        Assert.True(result.Findings.Any(finding => IsAbout(finding, file)) == (post.Verdict == "yes"), string.Join("\n", result.Findings.Select(finding => $"{finding.RuleId}: {finding.Message}")));
    }

    [Fact]
    public void EveryFileHasFortyPostsOfBothKindsAndNoneTwice() =>
        Assert.All(All().GroupBy(row => (string)row[0], row => (string)row[1]), posts =>
        {
            Assert.True(posts.Count() >= 40);
            Assert.True(posts.Count(post => post.StartsWith("yes", StringComparison.Ordinal)) >= 15);
            Assert.True(posts.Count(post => post.StartsWith("no", StringComparison.Ordinal)) >= 15);
            Assert.Equal(posts.Count(), posts.Distinct().Count());
        });

    private static bool IsAbout(Finding finding, string file) => file.StartsWith("guideline-", StringComparison.Ordinal)
        ? finding.Guidelines.Contains(int.Parse(file["guideline-".Length..], CultureInfo.InvariantCulture))
        : finding.Category == file;
}
