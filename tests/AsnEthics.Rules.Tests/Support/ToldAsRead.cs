namespace AsnEthics.Rules.Tests.Support;

/// <summary>What is told from the scan is what reading the post finds.</summary>
internal static class ToldAsRead
{
    /// <summary>With its reasons a post is always read.</summary>
    public static void Check(RuleSet rules, string post, PostFacts? facts = null)
    {
        var read = rules.Explain(post, facts).Result;
        var told = rules.Check(post, facts);
        Assert.Equal(Written(read), Written(told));
        Assert.Equal(read.Undecided.AsEnumerable(), told.Undecided);
        Assert.Equal(read.HasFindings, rules.HasFindings(post, facts));
    }

    private static IEnumerable<string> Written(CheckResult result) =>
        result.Findings.Select(finding => $"{finding.RuleId} {finding.Start}..{finding.End}: {string.Join(", ", finding.Evidence.Select(hit => $"{hit.Pattern} {hit.Start}..{hit.End} {string.Join("+", hit.Steps)}"))}");
}
