using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using StreamJsonRpc;

namespace AsnEthics.Rules.Tool.Tests.Support;

/// <summary>An editor: it starts <c>asnrules lsp</c> as a process of its own and talks to it over its standard streams.</summary>
internal sealed class LanguageClient : IDisposable
{
    private readonly JsonRpc _rpc;
    private readonly Channel<JsonElement> _diagnostics = Channel.CreateUnbounded<JsonElement>();
    private readonly Dictionary<string, int> _versions = [];
    private readonly Dictionary<string, int> _lastTold = [];

    private LanguageClient(Process process)
    {
        Process = process;
        var formatter = new SystemTextJsonFormatter { JsonSerializerOptions = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase } };
        _rpc = new JsonRpc(new HeaderDelimitedMessageHandler(process.StandardInput.BaseStream, process.StandardOutput.BaseStream, formatter));
        _rpc.AddLocalRpcTarget(new Ears(_diagnostics.Writer), null);
    }

    public Process Process { get; }

    /// <summary>What the server answered to <c>initialize</c>.</summary>
    public JsonElement Capabilities { get; private set; }

    public static async Task<LanguageClient> StartAsync(string folder)
    {
        var client = new LanguageClient(ToolProcess.Start("lsp"));
        client._rpc.StartListening();
        var answer = await client.AskAsync("initialize", new { processId = Environment.ProcessId, capabilities = new { }, rootUri = Uri(folder), workspaceFolders = new[] { new { uri = Uri(folder), name = "work" } } });
        client.Capabilities = answer.GetProperty("capabilities");
        await client.TellAsync("initialized", new { });
        return client;
    }

    public static string Uri(string path) => new System.Uri(path).AbsoluteUri;

    public Task<JsonElement> AskAsync(string method, object parameters, CancellationToken cancel = default) => _rpc.InvokeWithParameterObjectAsync<JsonElement>(method, parameters, cancel).WaitAsync(ToolProcess.Patience, CancellationToken.None);

    public Task TellAsync(string method, object parameters) => _rpc.NotifyWithParameterObjectAsync(method, parameters);

    /// <summary>Opens a document and gives its URI.</summary>
    public async Task<string> OpenAsync(string path, string text)
    {
        var uri = Uri(path);
        _versions[uri] = 1;
        await TellAsync("textDocument/didOpen", new { textDocument = new { uri, languageId = "asnrules", version = 1, text } });
        return uri;
    }

    /// <summary>Types over a stretch of a line.</summary>
    public Task TypeAsync(string uri, int line, int start, int end, string text) => TellAsync("textDocument/didChange", new
    {
        textDocument = new { uri, version = ++_versions[uri] },
        contentChanges = new[] { new { range = new { start = new { line, character = start }, end = new { line, character = end } }, text } },
    });

    public Task<JsonElement> AskAtAsync(string method, string uri, (int Line, int Character) place) =>
        AskAsync(method, new { textDocument = new { uri }, position = new { line = place.Line, character = place.Character } });

    /// <summary>Waits until the diagnostics of a document hold what is looked for. None may be of an older version than those before.</summary>
    public async Task<JsonElement> DiagnosticsAsync(string uri, Func<JsonElement[], bool> holds)
    {
        using var patience = new CancellationTokenSource(ToolProcess.Patience);
        await foreach (var published in _diagnostics.Reader.ReadAllAsync(patience.Token))
        {
            if (published.GetProperty("uri").GetString() is not { } of)
                continue;
            if (published.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number)
            {
                Assert.InRange(version.GetInt32(), _lastTold.GetValueOrDefault(of), int.MaxValue);
                _lastTold[of] = version.GetInt32();
            }

            if (of == uri && holds([.. published.GetProperty("diagnostics").EnumerateArray()]))
                return published.GetProperty("diagnostics");
        }

        throw new InvalidOperationException("The server has gone.");
    }

    /// <summary>Sends bytes as they are, framed as a message.</summary>
    public async Task SendRawAsync(string content)
    {
        var body = Encoding.UTF8.GetBytes(content);
        var head = Encoding.ASCII.GetBytes(FormattableString.Invariant($"Content-Length: {body.Length}\r\n\r\n"));
        await Process.StandardInput.BaseStream.WriteAsync(head.Concat(body).ToArray());
        await Process.StandardInput.BaseStream.FlushAsync();
    }

    public void Dispose()
    {
        _rpc.Dispose();
        if (!Process.HasExited)
            Process.Kill();
        Process.Dispose();
    }

    /// <summary>What the server says unasked.</summary>
    private sealed class Ears(ChannelWriter<JsonElement> diagnostics)
    {
        [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
        public void Publish(JsonElement parameters) => diagnostics.TryWrite(parameters.Clone());
    }
}
