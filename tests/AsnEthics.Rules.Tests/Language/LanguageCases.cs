using System.Globalization;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Language;

/// <summary>Every construct of the language on posts: <c>Cases/Patterns</c> and <c>Cases/Conditions</c>, each line a case of its own.</summary>
public class LanguageCases
{
    private static readonly CheckOptions Options = new() { Date = new DateTime(2026, 11, 22) };

    public static TheoryData<string, string, string> All()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var entry in Entries())
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
        var entry = Entries().First(candidate => candidate.File == file && candidate.Title == title);
        var compilation = RuleSetCompiler.Compile(RuleSource.FromText(file, entry.Text), new RuleSetCompilerOptions { RunExamples = false });
        var errors = compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(compilation.RuleSet is not null, string.Join("\n", errors.Select(error => error.Render())));

        var post = PostCase.Parse(line);
        var result = compilation.RuleSet.Check(post.Post.Text, post.Facts, Options);
        var trace = string.Join("\n", compilation.RuleSet.Explain(post.Post.Text, post.Facts, Options).Rules.SelectMany(rule => rule.Describe(post.Post.Text, "en")));
        Assert.True(result.HasFindings == (post.Verdict == "yes"), trace);
        if (post.Post.Marks.Count > 0)
            Assert.Equal(post.Post.Marks, result.Findings.SelectMany(finding => finding.Spans));
        if (post.Steps is { } steps)
            Assert.Equal(steps, string.Join(", ", result.Findings[0].Evidence[0].Steps));
        if (post.Verdict.StartsWith("undecided", StringComparison.Ordinal))
            Assert.Equal(post.Verdict["undecided ".Length..], Assert.Single(result.Undecided).Fact);
    }

    [Fact]
    public void ThereAreAtLeastFourHundredCases()
    {
        var lines = Entries().Sum(entry => entry.Expected.Count) + CaseFile.ReadFolder("Diagnostics").Count();
        Assert.True(lines >= 400, lines.ToString(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<Case> Entries() => CaseFile.ReadFolder("Patterns").Concat(CaseFile.ReadFolder("Conditions"));
}
