using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class FmtTests : IDisposable
{
    private const string Tidy = """
        ruleset "uji" version "1.0.0"

        # catatan
        list @ikan
          word "tongkol", "bandeng"  # allow W105: uji
        end

        """;

    private const string Untidy = "ruleset  \"uji\"  version \"1.0.0\"\n# catatan\nlist @ikan word \"tongkol\",\"bandeng\" # allow W105: uji\n   end";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FilesAreWrittenInPlaceAndThenStay()
    {
        var file = _folder.Write("uji.asnrules", Untidy);

        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Of(["fmt", file]));
        Assert.Equal(Tidy, File.ReadAllText(file));

        var written = File.GetLastWriteTimeUtc(file);
        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Of(["fmt", file]));
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));
        Assert.Equal([file], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void StandardInputIsFormattedToStandardOutput() => Assert.Equal(new ToolRun(0, Tidy, ""), ToolRun.Of(["fmt"], Untidy));

    [Fact]
    public void CheckNamesFilesAndWritesNothing()
    {
        var untidy = _folder.Write("untidy.asnrules", Untidy);
        var tidy = _folder.Write("tidy.asnrules", Tidy);

        Assert.Equal(new ToolRun(1, untidy + "\n", ""), ToolRun.Of(["fmt", "--check", tidy, untidy]));
        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Of(["fmt", "--check", tidy]));
        Assert.Equal(Untidy, File.ReadAllText(untidy));
    }

    [Fact]
    public void DiffShowsWhatWouldChange()
    {
        var file = _folder.Write("uji.asnrules", Untidy);

        var run = ToolRun.Of(["fmt", "--diff", file]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [$"--- {file}", $"+++ {file}", "@@ -1,4 +1,6 @@", "-ruleset  \"uji\"  version \"1.0.0\"", "+ruleset \"uji\" version \"1.0.0\"", "+", " # catatan"],
            run.OutputLines[..7]);
        Assert.Equal(Untidy, File.ReadAllText(file));
        Assert.DoesNotContain('\e', run.Output);
        Assert.Contains("\e[32m+ruleset", ToolRun.Of(["fmt", "--diff", file], terminal: true).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FilesWithErrorsAreLeftAsTheyAreAndTheOthersAreWritten()
    {
        var broken = _folder.Write("broken.asnrules", "ruleset \"uji\" version \"1.0.0\"\nrule X");
        var untidy = _folder.Write("untidy.asnrules", Untidy);

        var run = ToolRun.Of(["fmt", broken, untidy]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(": error E002: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(("ruleset \"uji\" version \"1.0.0\"\nrule X", Tidy), (File.ReadAllText(broken), File.ReadAllText(untidy)));
    }

    [Fact]
    public void AByteOrderMarkStays()
    {
        var file = _folder.Write("uji.asnrules", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Untidy)]);

        Assert.Equal(0, ToolRun.Of(["fmt", file]).ExitCode);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Tidy)], File.ReadAllBytes(file));
    }

    [Fact]
    public void AMissingLastLineEndIsAChangeToo()
    {
        var run = ToolRun.Of(["fmt", "--diff", _folder.Write("uji.asnrules", Tidy.TrimEnd('\n'))]);

        Assert.Equal((1, "\\ No newline at end of file"), (run.ExitCode, run.OutputLines[^1]));
    }
}
