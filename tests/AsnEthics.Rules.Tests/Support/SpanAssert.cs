namespace AsnEthics.Rules.Tests.Support;

internal static class SpanAssert
{
    /// <summary>All places of a result lie in the post, hold something, cut no character in half, and stand in order.</summary>
    public static void AllLieOnCharacters(string post, CheckResult result)
    {
        foreach (var finding in result.Findings)
        {
            LiesOnCharacters(post, new TextRange(finding.Start, finding.End));
            Assert.NotEmpty(finding.Spans);
            Assert.Equal((finding.Start, finding.End), (finding.Spans[0].Start, finding.Spans[^1].End));
            foreach (var span in finding.Spans)
                LiesOnCharacters(post, span);
            for (var index = 1; index < finding.Spans.Length; index++)
                Assert.True(finding.Spans[index - 1].End <= finding.Spans[index].Start, $"{finding.Spans[index - 1]} and {finding.Spans[index]} overlap");
            foreach (var hit in finding.Evidence)
            {
                LiesOnCharacters(post, hit.Range);
                Assert.Contains(finding.Spans, span => span.Covers(hit.Range));
            }
        }

        for (var index = 1; index < result.Findings.Length; index++)
            Assert.True(result.Findings[index - 1].Start <= result.Findings[index].Start, "the findings are out of order");
    }

    private static void LiesOnCharacters(string post, TextRange range)
    {
        Assert.True(range.Start >= 0 && range.Start < range.End && range.End <= post.Length, $"{range} of {post.Length}");
        Assert.False(IsInside(post, range.Start) || IsInside(post, range.End), $"{range} cuts a character in half");
    }

    private static bool IsInside(string post, int place) =>
        place > 0 && place < post.Length && char.IsHighSurrogate(post[place - 1]) && char.IsLowSurrogate(post[place]);
}
