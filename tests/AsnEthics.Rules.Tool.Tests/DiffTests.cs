using System.Text.Json;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class DiffTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheSameRulesChangeNothing()
    {
        var run = Diff(SampleRules.Fish, "tongkol\nbiasa");

        Assert.Equal((0, "2 posts: 0 change; both versions are the same rules\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void WhatIsGainedAndLostIsShownWithItsMarks()
    {
        var run = Diff(SampleRules.Fish.Replace("word \"tongkol\"", "word \"kakap\"", StringComparison.Ordinal).Replace("[tongkol]", "[kakap]", StringComparison.Ordinal), "ini tongkol\nini kakap\nini biasa\nkerapu");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  - medium IKAN-01: ini [tongkol]\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  + medium IKAN-01: ini [kakap]\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["rule     rule set  gained  lost  severity or status  marked otherwise", "IKAN-01  uji            1     1                   0                 0", "verdicts: clean → indication 1, indication → clean 1", "4 posts: 2 change"],
            run.OutputLines[^4..]);
    }

    [Theory]
    [InlineData("severity medium", "severity low", "tongkol", "weighed", "indication", "advice")]
    [InlineData("severity high   status test", "severity high", "kerapu", "weighed", "clean", "indication")]
    [InlineData("word \"tongkol\"", "phrase \"ini tongkol\", \"tongkol\"", "ini tongkol", "moved", "indication", "indication")]
    public void OtherWeightAndOtherMarksAreChangesToo(string old, string young, string post, string kind, string before, string after)
    {
        var root = JsonDocument.Parse(Diff(SampleRules.Fish.Replace(old, young, StringComparison.Ordinal).Replace("Ini [tongkol]", "Ini tongkol", StringComparison.Ordinal), post, "--format", "json").Output).RootElement;

        Assert.Equal((1, 1), (root.GetProperty("posts").GetInt32(), root.GetProperty("changed").GetInt32()));
        var verdict = Assert.Single(root.GetProperty("verdicts").EnumerateArray());
        Assert.Equal((before, after), (verdict.GetProperty("before").GetString(), verdict.GetProperty("after").GetString()));
        Assert.Equal(1, Assert.Single(root.GetProperty("rules").EnumerateArray()).GetProperty(kind).GetInt32());
        Assert.Equal(kind, root.GetProperty("examples")[0].GetProperty("changes")[0].GetProperty("kind").GetString());
        Assert.NotEqual(root.GetProperty("digestBefore").GetString(), root.GetProperty("digestAfter").GetString());
    }

    [Fact]
    public void NoMoreExamplesThanAskedFor()
    {
        var posts = string.Join('\n', Enumerable.Range(0, 50).Select(i => $"tongkol {i}"));

        Assert.Equal(3, JsonDocument.Parse(Diff(SampleRules.Fish.Replace("severity medium", "severity low", StringComparison.Ordinal), posts, "--format", "json", "--examples", "3").Output).RootElement.GetProperty("examples").GetArrayLength());
        Assert.Equal("50 posts: 50 change", Diff(SampleRules.Fish.Replace("severity medium", "severity low", StringComparison.Ordinal), posts, "--examples", "0").OutputLines[^1]);
    }

    [Fact]
    public void WithoutAnOlderVersionItIsTheBaseSetAlone()
    {
        var file = _folder.Write("dinas.asnrules", "ruleset \"dinas\" version \"1.0.0\"\nimport \"asnethics/se137\" version \"1.*\" as se137\ndisable se137.ETIKA-02 because \"uji\"\n");

        var run = ToolRun.Of(["diff", "--rules", file], "dasar goblok");

        Assert.Equal((1, "1 post: 1 changes"), (run.ExitCode, run.OutputLines[^1]));
        Assert.Contains("  - medium ETIKA-02: dasar [goblok]", run.OutputLines);
    }

    private ToolRun Diff(string after, string posts, params string[] args) => ToolRun.Of(
        ["diff", "--no-base", "--before", _folder.Write("lama.asnrules", SampleRules.Fish), "--rules", _folder.Write("baru.asnrules", after), .. args], posts);
}
