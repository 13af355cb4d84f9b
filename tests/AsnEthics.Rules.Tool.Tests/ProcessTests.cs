using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

/// <summary>What shows only where the tool is a process of its own.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string[] _checkFish;

    public ProcessTests() => _checkFish = ["check", "--no-base", "--rules", _folder.Write("ikan.asnrules", SampleRules.Fish)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ExitCodesLeaveTheProcess()
    {
        Assert.Equal(0, Run([.. _checkFish], "biasa\n").ExitCode);
        Assert.Equal(1, Run([.. _checkFish], "tongkol\n").ExitCode);
        Assert.Equal(2, Run(["check", "--bogus"], "").ExitCode);
    }

    [Fact]
    public void InputAndOutputAreUtf8WhateverTheMachineIsSetTo()
    {
        var run = Run([.. _checkFish, "--format", "ndjson"], "tongkol 😀 é\n");

        Assert.StartsWith("{\"id\":\"-:1\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("[tongkol] 😀 é", Run(_checkFish, "tongkol 😀 é\n").Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAnswerIsThereBeforeTheNextLineIsSent()
    {
        using var process = ToolProcess.Start([.. _checkFish, "--input-format", "ndjson", "--format", "ndjson"]);
        for (var i = 1; i <= 5; i++)
        {
            await process.StandardInput.WriteLineAsync($$"""{"id":{{i}},"text":"tongkol"}""");
            await process.StandardInput.FlushAsync();
            Assert.StartsWith($"{{\"id\":{i},", await process.StandardOutput.ReadLineAsync().WaitAsync(ToolProcess.Patience), StringComparison.Ordinal);
        }

        process.StandardInput.Close();
        Assert.Equal(1, process.WaitForExitCode());
    }

    [Fact]
    public async Task AReaderThatGoesAwayEndsTheRunQuietly()
    {
        using var process = ToolProcess.Start([.. _checkFish, "--input-format", "ndjson", "--format", "ndjson"]);
        var feeding = FeedWithoutEnd(process);
        await process.StandardOutput.ReadLineAsync().WaitAsync(ToolProcess.Patience);
        process.StandardOutput.Close();

        Assert.Equal(1, process.WaitForExitCode());
        Assert.Equal("", await process.StandardError.ReadToEndAsync());
        await feeding;
    }

    [Theory]
    [InlineData("ndjson", "")]
    [InlineData("json", "]")]
    [InlineData("sarif", "}")]
    public async Task ARunThatIsStoppedHandsOverWhatIsDone(string format, string end)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var process = ToolProcess.Start([.. _checkFish, "--input-format", "ndjson", "--format", format]);
        await process.StandardInput.WriteLineAsync("""{"id":"p1","text":"tongkol"}""");
        await process.StandardInput.FlushAsync();
        // Not by lines: an answer's line may end only when the next one comes.
        var seen = new StringBuilder();
        var buffer = new char[4096];
        while (!seen.ToString().Contains("Ada: tongkol", StringComparison.Ordinal))
            seen.Append(buffer, 0, await process.StandardOutput.ReadAsync(buffer).AsTask().WaitAsync(ToolProcess.Patience));
        Assert.Equal(0, SendSignal(process.Id, Terminate));

        Assert.Equal(1, process.WaitForExitCode());
        Assert.EndsWith(end, seen.Append(await process.StandardOutput.ReadToEndAsync()).ToString().TrimEnd(), StringComparison.Ordinal);
    }

    // Handled like Ctrl-C, which a process inherits as ignored where the tests run in a shell's background.
    private const int Terminate = 15;

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int SendSignal(int process, int signal);

    private static async Task FeedWithoutEnd(Process process)
    {
        try
        {
            while (true)
                await process.StandardInput.WriteLineAsync("""{"id":"p1","text":"tongkol"}""");
        }
        catch (IOException)
        {
            // The tool has ended: that is what the test waits for.
        }
    }

    private static (int ExitCode, string Output) Run(string[] args, string input)
    {
        using var process = ToolProcess.Start(args);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.StandardError.ReadToEnd();
        return (process.WaitForExitCode(), output);
    }
}
