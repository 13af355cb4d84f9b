using System.Text;
using Xunit.Abstractions;

namespace AsnEthics.Rules.Tests.Language;

/// <summary>
/// Whatever a post holds, the base set answers, with places inside the post. No time decides; the sizes are such that a quadratic step would be seen in the suite's duration, and the time each took stands in
/// its output.
/// </summary>
public class AnyPostTests(ITestOutputHelper output)
{
    public static TheoryData<string> Posts() => [.. Made.Keys];

    private static readonly Dictionary<string, Func<string>> Made = new()
    {
        ["lone surrogates"] = () => "dasar \uD83D goblok \uDE00 " + new string('\uD83D', 50_000) + " dasar goblok " + new string('\uDE00', 50_000),
        ["NUL"] = () => "dasar\0 gob\0lok " + new string('\0', 100_000) + " dasar goblok",
        ["a megabyte of combining marks"] = () => "dasar goblok" + new string('\u0301', 1_048_576),
        ["letters, each under marks"] = () => Repeat("g\u0336o\u0336b\u0336l\u0336o\u0336k\u0336 ", 10_000),
        ["500,000 open parentheses"] = () => new string('(', 500_000) + "dasar goblok",
        ["100,000 words of one letter"] = () => Repeat("a ", 100_000) + "dasar goblok",
        ["200,000 letters without a space"] = () => new string('a', 200_000) + " dasar goblok",
        ["a long word of leet and repeats"] = () => Repeat("g00o0bl00k1", 20_000) + " dasar goblok",
        ["U+FDFA"] = () => new string('\uFDFA', 100_000) + " dasar goblok",
        ["100,000 emoji"] = () => Repeat("🔥", 100_000) + " dasar goblok",
        ["joined emoji"] = () => Repeat("👩🏽\u200D", 60_000) + " dasar goblok",
        ["20,000 hashtags"] = () => Repeat("#TolakHoaks ", 20_000) + "dasar goblok",
        ["one long hashtag"] = () => "#" + Repeat("TolakHoaks", 20_000) + " dasar goblok",
        ["links without an end"] = () => Repeat("http://a.b.", 20_000) + " dasar goblok",
        ["dots and letters"] = () => Repeat("a.b-", 50_000) + " dasar goblok",
        ["digits"] = () => Repeat("0812 ", 40_000) + " dasar goblok",
        ["digits in one run"] = () => new string('8', 200_000) + " dasar goblok",
        ["invisible characters"] = () => "dasar g" + new string('\u200B', 200_000) + "oblok",
        ["hits without end"] = () => Repeat("dasar goblok ", 10_000),
        ["words that begin phrases"] = () => Repeat("ayo sebarkan bakar ", 10_000) + ". Dasar goblok",
        ["exclamation marks between letters"] = () => Repeat("a!", 100_000) + " dasar goblok",
        ["new lines"] = () => new string('\n', 200_000) + "dasar goblok",
        ["quotes and mentions"] = () => Repeat("\"@a\" ", 40_000) + "dasar goblok",
    };

    [Theory]
    [MemberData(nameof(Posts))]
    public void AnyPostIsAnswered(string kind)
    {
        var post = Made[kind]();
        var rules = BuiltInRuleSets.Se137;
        rules.Check("dasar goblok");

        var before = Environment.CpuUsage.TotalTime;
        var result = rules.Check(post);
        var time = Environment.CpuUsage.TotalTime - before;
        output.WriteLine($"{kind}: {post.Length} units in {time.TotalMilliseconds:0} ms, {result.Findings.Length} findings");

        Assert.Contains(result.Findings, finding => finding.Category == "insult");
        Assert.All(result.Findings, finding => Assert.All(finding.Spans, span => Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= post.Length)));
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
