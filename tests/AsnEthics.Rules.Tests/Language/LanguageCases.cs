using System.Collections.Concurrent;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Language;

/// <summary>Every construct of the language on posts: <c>Cases/Patterns</c> and <c>Cases/Conditions</c>, each line a case of its own.</summary>
public class LanguageCases
{
    private static readonly CheckOptions Options = new() { Date = new DateTime(2026, 11, 22) };
    private static readonly List<Case> Entries = [.. CaseFile.ReadFolder("Patterns"), .. CaseFile.ReadFolder("Conditions")];
    private static readonly ConcurrentDictionary<Case, RuleSet> RuleSets = new();

    public static TheoryData<string, string, string> All()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var entry in Entries)
        {
            foreach (var line in entry.Expected)
                data.Add(entry.File, entry.Title, line);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void PostsAreReadAsWritten(string file, string title, string line)
    {
        var rules = RuleSets.GetOrAdd(Entries.Single(candidate => candidate.File == file && candidate.Title == title), CompiledRules.Compile);
        var post = PostCase.Parse(line);
        var result = rules.Check(post.Post.Text, post.Facts, Options);
        var trace = string.Join("\n", rules.Explain(post.Post.Text, post.Facts, Options).Rules.SelectMany(rule => rule.Describe(post.Post.Text, "en")));

        Assert.True(result.HasFindings == (post.Verdict == "yes"), trace);
        if (post.Post.Marks.Count > 0)
            Assert.True(post.Post.Marks.SequenceEqual(result.Findings.SelectMany(finding => finding.Spans)), trace);
        if (post.Steps is { } steps)
            Assert.Equal(steps, string.Join(", ", result.Findings[0].Evidence[0].Steps));
        if (post.Verdict == "no")
            Assert.Empty(result.Undecided);
        if (post.Verdict.StartsWith("undecided", StringComparison.Ordinal))
            Assert.Equal(post.Verdict["undecided ".Length..], Assert.Single(result.Undecided).Fact);
    }

    [Fact]
    public void ThereAreAtLeastThreeHundredLinesAndEachIsWrittenOnce()
    {
        Assert.True(All().Count >= 300);
        Assert.Equal(All().Count, Entries.SelectMany(entry => entry.Expected.Select(line => (entry.File, entry.Title, line))).Distinct().Count());
    }
}
