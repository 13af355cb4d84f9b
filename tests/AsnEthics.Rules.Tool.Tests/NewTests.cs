using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class NewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void TheStarterIsTestedTidyAndWithoutWarnings(string language)
    {
        var run = New("dinas-contoh", "--language", language);

        var rules = Path.Combine(_folder.Path, "dinas-contoh.asnrules");
        Assert.Equal((0, $"Try: asnrules test {rules}\n"), (run.ExitCode, run.Error));
        Assert.Equal([rules, Path.Combine(_folder.Path, "data", "kegiatan.txt"), Path.Combine(_folder.Path, ".github", "workflows", "rules.yml")], run.OutputLines);
        Assert.All(run.OutputLines, path => Assert.DoesNotContain("@NAME@", File.ReadAllText(path), StringComparison.Ordinal));
        Assert.Equal(["passed JADWAL-01: 6 passed", "6 passed, 0 failed, 0 todo"], ToolRun.Of(["test", rules]).OutputLines);
        Assert.Equal(new ToolRun(0, "0 errors, 0 warnings\n", ""), ToolRun.Of(["lint", rules]));
        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Of(["fmt", "--check", rules]));
    }

    [Fact]
    public void EveryStepOfTheWorkflowSucceeds()
    {
        New("dinas");
        var commands = File.ReadAllLines(Path.Combine(_folder.Path, ".github", "workflows", "rules.yml")).Select(line => line.Trim()).Where(line => line.StartsWith("- run: asnrules ", StringComparison.Ordinal)).ToList();

        Assert.Equal(4, commands.Count);
        Assert.All(commands, command =>
        {
            var args = command["- run: asnrules ".Length..].Replace("dinas.asnrules", Path.Combine(_folder.Path, "dinas.asnrules"), StringComparison.Ordinal).Split(' ');
            var run = ToolRun.Of(args);
            Assert.True(run.ExitCode == 0, command + "\n" + run.Output + run.Error);
        });
    }

    [Fact]
    public void NothingIsOverwritten()
    {
        New("dinas");
        var rules = Path.Combine(_folder.Path, "dinas.asnrules");
        File.WriteAllText(rules, "mine");
        File.Delete(Path.Combine(_folder.Path, "data", "kegiatan.txt"));

        var run = New("dinas");

        Assert.Equal((2, $"asnrules: {rules}: it is there already; nothing was written\n"), (run.ExitCode, run.Error));
        Assert.Equal("mine", File.ReadAllText(rules));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "data", "kegiatan.txt")));
    }

    [Theory]
    [InlineData("../dinas")]
    [InlineData("dinas contoh")]
    [InlineData("1dinas")]
    [InlineData("dinas-")]
    public void NamesThatAreNoneAreRefused(string name) => Assert.Equal((2, ""), (New(name).ExitCode, New(name).Output));

    private ToolRun New(string name, params string[] args) => ToolRun.Of(["new", name, "--folder", _folder.Path, .. args]);
}
