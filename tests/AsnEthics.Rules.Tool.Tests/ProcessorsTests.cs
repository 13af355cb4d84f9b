using System.Text;
using AsnEthics.Rules.Tool.Terminal;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

/// <summary>However many processors work on a run, it looks like the work of one.</summary>
public sealed class ProcessorsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string[] _checkFish;

    public ProcessorsTests() => _checkFish = ["check", "--no-base", "--rules", _folder.Write("ikan.asnrules", SampleRules.Fish)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text", "text")]
    [InlineData("text", "ndjson")]
    [InlineData("json", "text")]
    [InlineData("json", "ndjson")]
    [InlineData("ndjson", "text")]
    [InlineData("ndjson", "ndjson")]
    [InlineData("sarif", "text")]
    [InlineData("sarif", "ndjson")]
    [InlineData("junit", "text")]
    [InlineData("junit", "ndjson")]
    [InlineData("github", "text")]
    [InlineData("github", "ndjson")]
    public void OutputErrorsAndExitCodeAreTheSameForAnyNumberOfProcessors(string format, string inputFormat)
    {
        var first = _folder.Write("a." + inputFormat, Lines(inputFormat, 1_500));
        var second = _folder.Write("b." + inputFormat, Lines(inputFormat, 200));
        string[] args = [.. _checkFish, "--format", format, "--input-format", inputFormat, first, "-", second];

        var expected = Run(args, Lines(inputFormat, 200), processors: 1);

        Assert.Equal(1, expected.ExitCode);
        foreach (var processors in new[] { 2, 7 })
            Assert.Equal(expected, Run(args, Lines(inputFormat, 200), processors));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void WhatIsWrongWithTheInputIsToldBehindTheAnswersBeforeIt(int processors)
    {
        var run = Run([.. _checkFish, "--format", "ndjson", _folder.Write("a.txt", [.. Encoding.UTF8.GetBytes(Lines("text", 1_000)), 0xE9, (byte)'\n', .. "tongkol\n"u8])], "", processors);

        Assert.Equal((2, 1_000), (run.ExitCode, run.OutputLines.Length));
        Assert.EndsWith("a.txt:1001: not UTF-8; save the input as UTF-8\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void AnAnswerIsThereBeforeTheNextLineIsSent(int processors)
    {
        using var conversation = new Conversation(lines: 50);

        Assert.Equal(1, Run([.. _checkFish, "--input-format", "ndjson", "--format", "ndjson"], conversation.Input, conversation.Output, processors));
        Assert.Equal(50, conversation.Answers);
    }

    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 100)]
    [InlineData(7, 100)]
    [InlineData(7, 1_000_000)]
    public void NoMoreOfTheInputIsReadThanIsWorkedOn(int processors, int lineBytes)
    {
        using var flow = new Flow(lineBytes, lines: Math.Clamp(100_000_000 / lineBytes, 100, 20_000));

        Assert.Equal(0, Run([.. _checkFish, "--input-format", "ndjson", "--format", "ndjson"], flow.Input, flow.Output, processors));
        Assert.True(flow.IsDone);
        // The lines on their way, and what the buffers of input and output hold.
        var onTheirWay = processors == 1 ? lineBytes : Math.Min(512L * processors * lineBytes, BulkOptions.Default.MaxCharactersInFlight + lineBytes);
        Assert.InRange(flow.MostAhead, lineBytes, onTheirWay + (4 * lineBytes) + 200_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void AReaderThatGoesAwayEndsARunWhoseSenderIsSilent(int processors)
    {
        using var input = new Sender();
        using var output = new ClosedPipe();
        input.Send("{\"text\":\"tongkol\"}\n");

        Assert.Equal(1, Run([.. _checkFish, "--input-format", "ndjson", "--format", "ndjson"], input, output, processors));
        input.Send("");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void ARunThatIsStoppedWhileItsSenderIsSilentClosesItsDocument(int processors)
    {
        using var stop = new CancellationTokenSource();
        using var input = new Sender();
        using var output = new StoppingOutput(stop, "Ada: tongkol");
        input.Send("{\"text\":\"tongkol\"}\n");

        Assert.Equal(1, Run([.. _checkFish, "--input-format", "ndjson", "--format", "json"], input, output, processors, stop.Token));
        Assert.EndsWith("}\n]\n", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
        input.Send("");
    }

    private static string Lines(string format, int count) => string.Concat(Enumerable.Range(1, count).Select(n => format == "text" ? Text(n) + "\n" : Ndjson(n) + "\n"));

    private static string Ndjson(int n) => n switch
    {
        _ when n % 11 == 0 => "no post",
        _ when n % 13 == 0 => $$$"""{"id":{{{n}}},"text":"{{{Text(n)}}}","facts":{"has_link":3}}""",
        _ => $$$"""{"id":{{{n}}},"text":"{{{Text(n)}}}","facts":{"has_link":false}}""",
    };

    // Long and short ones, with findings and without.
    private static string Text(int n) => (n % 5) switch
    {
        0 => $"tongkol {n} dan kerapu",
        1 => string.Concat(Enumerable.Repeat("kata biasa ", n % 97)) + n,
        2 => $"bandeng {n} 😀",
        _ => $"biasa {n}",
    };

    private static ToolRun Run(string[] args, string input, int processors)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = AsnRulesCommand.Run(args, new ToolConsole { Input = new MemoryStream(Encoding.UTF8.GetBytes(input)), Output = output, Error = error, Processors = processors });
        return new ToolRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static int Run(string[] args, Stream input, Stream output, int processors, CancellationToken stop = default)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = AsnRulesCommand.Run(args, new ToolConsole { Input = input, Output = output, Error = error, Processors = processors, Stop = stop });
        Assert.Equal("", error.ToString());
        return exitCode;
    }

    private sealed class ClosedPipe : MemoryStream
    {
        private const int Epipe = 32;

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("broken pipe", Epipe);

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("broken pipe", Epipe);
    }

    /// <summary>Stops the run when a word has come out.</summary>
    private sealed class StoppingOutput(CancellationTokenSource stop, string word) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer);
            Look();
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            base.Write(buffer, offset, count);
            Look();
        }

        private void Look()
        {
            if (Encoding.UTF8.GetString(ToArray()).Contains(word, StringComparison.Ordinal))
                stop.Cancel();
        }
    }
}
