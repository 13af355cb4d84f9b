using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace AsnEthics.Rules.Tests.Properties;

/// <summary>Any text as a post: an answer whose places lie in the text, the same for every way of asking.</summary>
public class HostilePosts
{
    [Property(MaxTest = 1500, EndSize = 12)]
    public Property AnswersLieInTheText() => Prop.ForAll(GeneratedPosts.All, pieces =>
    {
        var text = string.Concat(pieces);
        var result = BuiltInRuleSets.Se137.Check(text);
        foreach (var finding in result.Findings)
        {
            AssertInside(text, new TextRange(finding.Start, finding.End));
            Assert.All(finding.Spans, span => AssertInside(text, span));
            Assert.All(finding.Evidence, evidence => AssertInside(text, evidence.Range));
            Assert.NotEmpty(finding.Spans);
            Assert.Equal(finding.Start, finding.Spans[0].Start);
        }

        Assert.Equal(result.Findings.OrderBy(finding => finding.Start).ThenBy(finding => finding.End), result.Findings);
        var explained = BuiltInRuleSets.Se137.Explain(text);
        Assert.Equal(result.Findings.Select(Describe), explained.Result.Findings.Select(Describe));
        foreach (var trace in explained.Rules)
            Assert.NotEmpty(trace.Describe(text));
    });

    private static string Describe(Finding finding) => $"{finding.RuleId} {finding.Start}..{finding.End} {finding.Message}";

    private static void AssertInside(string text, TextRange range) =>
        Assert.True(range.Start >= 0 && range.Start <= range.End && range.End <= text.Length, $"{range} of {text.Length}");
}
