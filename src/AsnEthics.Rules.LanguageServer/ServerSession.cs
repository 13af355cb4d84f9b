using AsnEthics.Rules.LanguageServer.Analysis;
using AsnEthics.Rules.LanguageServer.Documents;
using AsnEthics.Rules.LanguageServer.Features;
using AsnEthics.Rules.LanguageServer.Protocol;
using StreamJsonRpc;

namespace AsnEthics.Rules.LanguageServer;

/// <summary>The methods of the protocol, one each. Documents change in the order of the messages; what takes time runs beside.</summary>
internal sealed class ServerSession(ClientConnection client) : IDisposable
{
    private readonly DocumentStore _documents = new();
    private readonly TaskCompletionSource<int> _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private AnalysisLoop? _loop;
    private bool _isShutDown;

    /// <summary>The exit code, once the client has said <c>exit</c>.</summary>
    public Task<int> Exit => _exit.Task;

    private AnalysisLoop Loop => _loop ??= new AnalysisLoop(_documents, client);

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParams parameters)
    {
        var uris = parameters.WorkspaceFolders?.Select(folder => folder.Uri) ?? (parameters.RootUri is { } root ? [root] : []);
        _documents.Roots = [.. uris.Select(FileUri.PathOf).OfType<string>()];
        return new InitializeResult(new ServerCapabilities(), new ServerInfo("asnrules", typeof(RuleSet).Assembly.GetName().Version?.ToString(3) ?? ""));
    }

    [JsonRpcMethod("initialized")]
    public void Initialized()
    {
        // Nothing waits for it.
    }

    [JsonRpcMethod("shutdown")]
    public object? Shutdown()
    {
        _isShutDown = true;
        return null;
    }

    [JsonRpcMethod("exit")]
    public void End() => _exit.TrySetResult(_isShutDown ? 0 : 1);

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void DidOpen(DidOpenParams parameters)
    {
        var document = OpenDocument.Create(parameters.TextDocument.Uri, parameters.TextDocument.Version, parameters.TextDocument.Text);
        _documents.Put(document);
        Loop.Opened(document);
    }

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void DidChange(DidChangeParams parameters)
    {
        if (_documents.Find(parameters.TextDocument.Uri) is not { } document)
            return;
        var shifts = new List<TextShift>();
        foreach (var change in parameters.ContentChanges)
        {
            (document, var shift) = document.Apply(change, parameters.TextDocument.Version);
            shifts.Add(shift);
        }

        _documents.Put(document);
        Loop.Changed(document, shifts);
    }

    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void DidSave(DocumentParams parameters)
    {
        if (_documents.Find(parameters.TextDocument.Uri) is { } document)
            Loop.Opened(document);
    }

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void DidClose(DocumentParams parameters)
    {
        if (_documents.Find(parameters.TextDocument.Uri) is not { } document)
            return;
        _documents.Close(document.Uri);
        Loop.Closed(document);
    }

    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public async Task<CompletionItem[]> CompleteAsync(PositionParams parameters, CancellationToken cancel)
    {
        if (RuleFile(parameters.TextDocument) is not { } document)
            return [];

        // Names of an older version serve: what is being typed is not among them anyway, and an answer comes at once.
        var names = Loop.LastNames(document) ?? await Loop.NamesAsync(document, cancel).ConfigureAwait(false);
        return Completion.At(document, document.Source.OffsetAt(parameters.Position), names);
    }

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public async Task<Hover?> HoverAsync(PositionParams parameters, CancellationToken cancel) =>
        RuleFile(parameters.TextDocument) is { } document ? HoverText.At(document.Source.OffsetAt(parameters.Position), await Loop.NamesAsync(document, cancel).ConfigureAwait(false)) : null;

    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public async Task<LspLocation[]> DefinitionAsync(PositionParams parameters, CancellationToken cancel) =>
        RuleFile(parameters.TextDocument) is { } document ? Definition.At(document.Source.OffsetAt(parameters.Position), await Loop.NamesAsync(document, cancel).ConfigureAwait(false), _documents) : [];

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public async Task<LspRange?> PrepareRenameAsync(PositionParams parameters, CancellationToken cancel) =>
        RuleFile(parameters.TextDocument) is { } document ? Renaming.RangeAt(document.Source.OffsetAt(parameters.Position), await Loop.NamesAsync(document, cancel).ConfigureAwait(false)) : null;

    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public async Task<WorkspaceEdit?> RenameAsync(RenameParams parameters, CancellationToken cancel)
    {
        if (RuleFile(parameters.TextDocument) is not { } document)
            return null;
        var workspace = await Task.Run(() => RuleAnalysis.Workspace(document, _documents), cancel).ConfigureAwait(false);
        return Renaming.At(document.Source.OffsetAt(parameters.Position), parameters.NewName, workspace, _documents);
    }

    [JsonRpcMethod("textDocument/formatting", UseSingleObjectParameterDeserialization = true)]
    public async Task<TextEdit[]> FormatAsync(DocumentParams parameters, CancellationToken cancel) =>
        RuleFile(parameters.TextDocument) is { } document ? await Task.Run(() => Formatting.Of(document), cancel).ConfigureAwait(false) : [];

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public CodeAction[] CodeActions(RangeParams parameters) =>
        RuleFile(parameters.TextDocument) is { } document ? Fixes.In(document, document.Source.SpanOf(parameters.Range), Loop.ProblemsOf(document), _documents) : [];

    [JsonRpcMethod("textDocument/codeLens", UseSingleObjectParameterDeserialization = true)]
    public async Task<CodeLens[]> CodeLensesAsync(DocumentParams parameters, CancellationToken cancel) =>
        RuleFile(parameters.TextDocument) is { } document ? ExampleLenses.Of(await Loop.NamesAsync(document, cancel).ConfigureAwait(false)) : [];

    [JsonRpcMethod("workspace/executeCommand", UseSingleObjectParameterDeserialization = true)]
    public async Task<ExamplesOutcome?> ExecuteCommandAsync(ExecuteCommandParams parameters, CancellationToken cancel)
    {
        if (parameters is not { Command: ServerCommands.RunExamples, Arguments: [var uri, var rule] } || uri.GetString() is not { } address || rule.GetString() is not { } ruleId)
            throw new LocalRpcException($"no command {parameters.Command} with these arguments") { ErrorCode = (int)StreamJsonRpc.Protocol.JsonRpcErrorCode.InvalidParams };
        if (_documents.Find(address) is not { } document)
            return null;
        var outcome = await Task.Run(() => ExampleRun.Of(document, ruleId, _documents), cancel).ConfigureAwait(false);
        client.ShowMessage(outcome.Failures.Length > 0 ? MessageType.Error : MessageType.Info, ExampleRun.Summary(outcome));
        return outcome;
    }

    /// <summary>The text of a built-in rule file, which a definition may lead to; null where there is none.</summary>
    [JsonRpcMethod("asnrules/builtInFile", UseSingleObjectParameterDeserialization = true)]
    public string? BuiltInFile(TextDocumentIdentifier file) => BuiltInText.Of(file.Uri);

    public void Dispose() => _loop?.Dispose();

    private OpenDocument? RuleFile(TextDocumentIdentifier identifier) => _documents.Find(identifier.Uri) is { IsRuleFile: true } document ? document : null;
}
