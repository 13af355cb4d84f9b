using System.Text.Json;
using AsnEthics.Rules.Tool.Benchmarks;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class BenchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheRuleSetIsMeasuredBesideTheBaseSetAndRuleByRule()
    {
        var root = JsonDocument.Parse(Bench("--format", "json", "--rounds", "1").Output).RootElement;

        Assert.Equal((3, 30), (root.GetProperty("posts").GetInt32(), root.GetProperty("bytes").GetInt32()));
        var sets = root.GetProperty("ruleSets").EnumerateArray().ToList();
        Assert.Equal(["ikan.asnrules 3 2", $"base set alone {BuiltInRuleSets.Se137.Rules.Length} 0"], sets.Select(set => $"{set.GetProperty("name")} {set.GetProperty("rules")} {set.GetProperty("postsFound")}"));
        Assert.All(sets, set => Assert.All(new[] { "build", "oneThread", "allThreads" }, figure => Assert.True(set.GetProperty(figure).GetDouble() > 0, figure)));
        Assert.True(sets[0].GetProperty("firstBuild").GetDouble() > 0);
        Assert.Equal(JsonValueKind.Null, sets[1].GetProperty("firstBuild").ValueKind);
        var rules = root.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(["COBA-01 1", "IKAN-01 1", "IKAN-02 0"], rules.Select(rule => $"{rule.GetProperty("rule")} {rule.GetProperty("postsFound")}").Order());
        Assert.True(root.GetProperty("textLayer").GetDouble() > 0);
        var patterns = root.GetProperty("patterns").EnumerateArray().ToList();
        Assert.Equal(["COBA-01.a 1", "IKAN-01.a 1", "IKAN-02.a 0"], patterns.Select(pattern => $"{pattern.GetProperty("rule")}.{pattern.GetProperty("pattern")} {pattern.GetProperty("postsFound")}").Order());
        Assert.Equal(patterns.Select(pattern => pattern.GetProperty("alone").GetDouble()).OrderDescending(), patterns.Select(pattern => pattern.GetProperty("alone").GetDouble()));
        Assert.Equal(rules.Select(rule => rule.GetProperty("alone").GetDouble()).OrderDescending(), rules.Select(rule => rule.GetProperty("alone").GetDouble()));
    }

    [Fact]
    public void TextShowsTheDearestRules()
    {
        var run = Bench("--rounds", "1", "--rules-shown", "1");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("3 posts, 0.0 MB; the least of 1 round", run.OutputLines[0]);
        Assert.Contains(run.OutputLines, line => line.StartsWith("ikan.asnrules", StringComparison.Ordinal));
        Assert.Contains("2 more rules, all cheaper", run.OutputLines);
        Assert.Equal("2 more patterns, all cheaper", run.OutputLines[^1]);
        var reading = Assert.Single(run.OutputLines, line => line.StartsWith("reading the posts", StringComparison.Ordinal));
        Assert.Matches("ns a post, [0-9.]+ % of ikan.asnrules, [0-9.]+ % of base set alone$", reading);
        Assert.DoesNotContain("rule alone", Bench("--rounds", "1", "--rules-shown", "0").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheLeastOfTheRoundsCounts()
    {
        var clock = new ManualClock();
        var times = new Queue<int>([5, 2, 9]);

        Assert.Equal(TimeSpan.FromSeconds(2), new Stopclock(clock).Least(3, () => clock.Advance(TimeSpan.FromSeconds(times.Dequeue()))));
    }

    private ToolRun Bench(params string[] args) =>
        ToolRun.Of(["bench", _folder.Write("posts.txt", "ini tongkol\nini kerapu\nini biasa\n"), "--no-base", "--rules", _folder.Write("ikan.asnrules", SampleRules.Fish), .. args]);
}
