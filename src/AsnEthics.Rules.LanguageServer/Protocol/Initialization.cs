using System.Text.Json.Serialization;

namespace AsnEthics.Rules.LanguageServer.Protocol;

internal sealed record InitializeParams(string? RootUri = null, WorkspaceFolder[]? WorkspaceFolders = null);

internal sealed record WorkspaceFolder(string Uri);

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);

/// <summary>What the server can do.</summary>
internal sealed record ServerCapabilities
{
    /// <summary>Positions count UTF-16 units.</summary>
    public string PositionEncoding => "utf-16";

    /// <summary>Open and close, and changes by range.</summary>
    public SyncOptions TextDocumentSync => new(OpenClose: true, Change: 2);

    public CompletionOptions CompletionProvider => new(["@", ".", "\"", "{"]);

    public bool HoverProvider => true;

    public bool DefinitionProvider => true;

    public RenameOptions RenameProvider => new(PrepareProvider: true);

    public bool DocumentFormattingProvider => true;

    public CodeActionOptions CodeActionProvider => new([CodeActionKinds.QuickFix]);

    public CodeLensOptions CodeLensProvider => new(ResolveProvider: false);

    public ExecuteCommandOptions ExecuteCommandProvider => new([ServerCommands.RunExamples]);
}

internal sealed record SyncOptions(bool OpenClose, int Change);

internal sealed record CompletionOptions(string[] TriggerCharacters);

internal sealed record RenameOptions(bool PrepareProvider);

internal sealed record CodeActionOptions([property: JsonPropertyName("codeActionKinds")] string[] Kinds);

internal sealed record CodeLensOptions(bool ResolveProvider);

internal sealed record ExecuteCommandOptions(string[] Commands);
