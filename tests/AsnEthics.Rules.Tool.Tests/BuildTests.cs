using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class BuildTests : IDisposable
{
    private const string Rules = """
        ruleset "dinas/uji" version "1.0.0"
        import "asnethics/se137" version "1.*" as se137
        rule DINAS-01 "Jargon"
          guideline 8   severity low
          message id "Kata {hit}"
          find
            kata : word "kucingan"
          end
          flag post when kata
          examples
            yes "kucingan"
            no "kucing"
          end
        end
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WhatWasBuiltChecksAsItsFilesDo()
    {
        var (file, set) = (_folder.Write("dinas.asnrules", Rules), Path.Combine(_folder.Path, "dinas.asnset"));
        var posts = "kucingan, dasar goblok\nSelamat pagi\n";

        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Of(["build", file, "--output", set]));
        Assert.Equal([file, set], Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal));
        var compiled = ToolRun.Of(["check", "--rules", file, "--format", "json", "--date", "2026-01-05"], posts);
        Assert.Contains("DINAS-01", compiled.Output, StringComparison.Ordinal);
        Assert.Equal(compiled, ToolRun.Of(["check", "--rules", set, "--format", "json", "--date", "2026-01-05"], posts));

        var digest = File.ReadAllBytes(set);
        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Of(["build", file, "-o", set]));
        Assert.Equal(digest, File.ReadAllBytes(set));
    }

    [Fact]
    public void WithoutFilesTheBaseSetIsBuilt()
    {
        var set = Path.Combine(_folder.Path, "se137.asnset");
        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Of(["build", "--output", set]));
        using var stream = File.OpenRead(set);
        Assert.Equal(BuiltInRuleSets.Se137.Digest, RuleSet.Load(stream).Digest);
    }

    [Fact]
    public void ALinkStaysALink()
    {
        if (OperatingSystem.IsWindows())
            return;
        var (file, set) = (_folder.Write("dinas.asnrules", Rules), _folder.Write("v1.asnset", ""));
        var link = Path.Combine(_folder.Path, "dinas.asnset");
        File.CreateSymbolicLink(link, "v1.asnset");

        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Of(["build", file, "--output", link]));

        Assert.Equal("v1.asnset", new FileInfo(link).LinkTarget);
        using var stream = File.OpenRead(set);
        Assert.True(RuleSet.Load(stream).HasFindings("kucingan"));
    }

    [Fact]
    public void NothingIsWrittenWhereAnExampleGoesWrong()
    {
        var file = _folder.Write("dinas.asnrules", Rules.Replace("no \"kucing\"", "no \"kucingan\"", StringComparison.Ordinal));
        var run = ToolRun.Of(["build", file, "--output", Path.Combine(_folder.Path, "dinas.asnset")]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error E013", run.Error, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void AFileThatIsNoRuleSetIsNamed()
    {
        var set = _folder.Write("dinas.asnset", "bukan");
        var run = ToolRun.Of(["check", "--rules", set], "Selamat pagi");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(set + ": The saved rule set is damaged", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ASavedSetStandsAlone()
    {
        var (set, file) = (_folder.Write("dinas.asnset", ""), _folder.Write("dinas.asnrules", Rules));
        var run = ToolRun.Of(["check", "--rules", file, "--rules", set], "Selamat pagi");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is a whole rule set: give it without other --rules", run.Error, StringComparison.Ordinal);
    }
}
