using System.Diagnostics;
using System.Globalization;
using System.IO.Pipelines;
using System.Text.Json;
using AsnEthics.Rules.LanguageServer;
using StreamJsonRpc;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>
/// <c>-- keystroke [--rules N] [--rounds R]</c>: what the writer of a long rule file waits for. Letters are typed in its middle, and the time is taken to the diagnostics of that version and to the answer for completion;
/// then what linting the file takes.
/// </summary>
internal static class KeystrokeCommand
{
    private const string Uri = "untitled:generated.asnrules";

    private static readonly TimeSpan BetweenKeys = TimeSpan.FromMilliseconds(200);

    public static async Task RunAsync(CommandOptions options)
    {
        options.Allowing("rules", "rounds");
        var rules = options.Find("rules") is { } given ? CommandOptions.Count("rules", given) : 1_000;
        var rounds = options.Find("rounds") is { } wanted ? CommandOptions.Count("rounds", wanted) : 100;
        var text = GeneratedRuleFile.Create(rules);

        var (toServer, toClient) = (new Pipe(), new Pipe());
        var serving = RuleLanguageServer.RunAsync(toServer.Reader.AsStream(), toClient.Writer.AsStream(), CancellationToken.None);
        var ears = new Ears();
        using var formatter = new SystemTextJsonFormatter();
        using var rpc = new JsonRpc(new HeaderDelimitedMessageHandler(toServer.Writer, toClient.Reader, formatter), ears);
        rpc.StartListening();
        await rpc.InvokeWithParameterObjectAsync<JsonElement>("initialize", new { capabilities = new { } }).ConfigureAwait(false);
        var settled = ears.Next(1);
        await rpc.NotifyWithParameterObjectAsync("textDocument/didOpen", new { textDocument = new { uri = Uri, version = 1, text } }).ConfigureAwait(false);
        await settled.ConfigureAwait(false);

        var line = text[..text.IndexOf("flag sentence", text.Length / 2, StringComparison.Ordinal)].Count(c => c == '\n');
        var (diagnostics, completions) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            await Task.Delay(BetweenKeys).ConfigureAwait(false);
            var version = round + 2;
            var published = ears.Next(version);
            var character = "  flag sentence when ".Length;
            var clock = Stopwatch.StartNew();
            await rpc.NotifyWithParameterObjectAsync("textDocument/didChange", new { textDocument = new { uri = Uri, version }, contentChanges = new[] { new { range = new { start = new { line, character }, end = new { line, character = character + (round % 2) } }, text = round % 2 == 0 ? "b" : "" } } }).ConfigureAwait(false);
            await published.ConfigureAwait(false);
            diagnostics.Add(clock.Elapsed.TotalMilliseconds);
            clock.Restart();
            var items = await rpc.InvokeWithParameterObjectAsync<JsonElement>("textDocument/completion", new { textDocument = new { uri = Uri }, position = new { line, character } }).ConfigureAwait(false);
            completions.Add(clock.Elapsed.TotalMilliseconds);
            if (items.GetArrayLength() == 0)
                throw new InvalidOperationException("completion offers nothing");
        }

        await rpc.NotifyWithParameterObjectAsync("exit", new { }).ConfigureAwait(false);
        await serving.ConfigureAwait(false);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{MachineDescription.Text}; {DateTime.UtcNow:yyyy-MM-dd}, a file of {rules} rules ({text.Length} characters), {rounds} keystrokes, in ms.\n"));
        var lints = Enumerable.Range(0, 7).Select(_ => Lint(text)).ToList();
        foreach (var row in MarkdownTable.Of(["", "median", "95 %", "most"], [Row("change to diagnostics", diagnostics), Row("completion", completions), Row("lint, in this process", lints)]))
            Console.WriteLine(row);
    }

    private static double Lint(string text)
    {
        var clock = Stopwatch.StartNew();
        RuleSetCompiler.Compile(RuleSource.FromText("generated.asnrules", text), new RuleSetCompilerOptions { IncludeBuiltIn = true });
        return clock.Elapsed.TotalMilliseconds;
    }

    private static string[] Row(string name, List<double> times) => [name, Text(Median.Of(times)), Text(times.Order().ElementAt(times.Count * 95 / 100)), Text(times.Max())];

    private static string Text(double milliseconds) => milliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>Hears diagnostics and wakes whoever waits for those of a version.</summary>
    private sealed class Ears
    {
        private readonly Lock _lock = new();
        private int _version;
        private TaskCompletionSource? _waiting;

        public Task Next(int version)
        {
            lock (_lock)
            {
                (_version, _waiting) = (version, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
                return _waiting.Task;
            }
        }

        [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
        public void Publish(JsonElement parameters)
        {
            lock (_lock)
            {
                if (parameters.GetProperty("version").GetInt32() == _version)
                    _waiting?.TrySetResult();
            }
        }
    }
}
