using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace AsnEthics.Rules.Tests.Properties;

/// <summary>Any text as a post: an answer whose places lie in the text, the same for every way of asking.</summary>
public class HostilePosts
{
    private static readonly string[] Pieces =
    [
        "sebarkan", "sebelum dihapus", "hoaks", "goblok", "dasar", "jangan", "g0bl0k", "gooblok", "g o b l o k", "😂", "🔥🔥", "👨‍👩‍👧", "🇮🇩", "\uD83D", "\uDC00", "\u0000", "\u200B", "\u202E", "\u0301", "\uFDFA", "\uFB01",
        "http://a.go.id/x?y=z", "www.x.co", "a@b.id", "@nama", "#ViralKan", "#", ".", "...", "!", "?!", "\n", "\r\n", " ", "  ", "\t", "(", "[", "\"", "”", "-", "'", "’", "1", "10.000", "3,5", "07.30", "3201234567890001", "08123456789",
        "Rp", "5jt", "dr.", "S.Pd.", "é", "ＦＵＬＬ", "ä", "ı", "İ", "ß", "漢字", "한글", "ไทย",
    ];

    [Property(MaxTest = 1500, EndSize = 60)]
    public Property AnswersLieInTheText() => Prop.ForAll(Arb.From(Posts()), text =>
    {
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

    private static Gen<string> Posts() =>
        Gen.OneOf(Gen.Elements(Pieces), Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString())).ListOf().Select(pieces => string.Concat(pieces));

    private static string Describe(Finding finding) => $"{finding.RuleId} {finding.Start}..{finding.End} {finding.Message}";

    private static void AssertInside(string text, TextRange range) =>
        Assert.True(range.Start >= 0 && range.Start <= range.End && range.End <= text.Length, $"{range} of {text.Length}");
}
