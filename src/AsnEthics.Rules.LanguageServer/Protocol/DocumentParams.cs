namespace AsnEthics.Rules.LanguageServer.Protocol;

internal sealed record TextDocumentIdentifier(string Uri, int Version = 0);

internal sealed record TextDocumentItem(string Uri, int Version, string Text);

internal sealed record DidOpenParams(TextDocumentItem TextDocument);

internal sealed record DidChangeParams(TextDocumentIdentifier TextDocument, ContentChange[] ContentChanges);

/// <summary>A change; without a range the text is the whole new document.</summary>
internal sealed record ContentChange(string Text, LspRange? Range = null);

/// <summary>Parameters that hold a document and no place: didClose, didSave, codeLens, formatting.</summary>
internal sealed record DocumentParams(TextDocumentIdentifier TextDocument);

/// <summary>Parameters that hold a document and a place: completion, hover, definition, prepareRename.</summary>
internal sealed record PositionParams(TextDocumentIdentifier TextDocument, LspPosition Position);

internal sealed record RenameParams(TextDocumentIdentifier TextDocument, LspPosition Position, string NewName);

internal sealed record RangeParams(TextDocumentIdentifier TextDocument, LspRange Range);
