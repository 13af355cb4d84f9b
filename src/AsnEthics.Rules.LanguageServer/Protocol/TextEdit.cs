namespace AsnEthics.Rules.LanguageServer.Protocol;

/// <summary>A change of a document's text.</summary>
internal sealed record TextEdit(LspRange Range, string NewText);

/// <summary>Changes of several documents, by URI.</summary>
internal sealed record WorkspaceEdit(IReadOnlyDictionary<string, TextEdit[]> Changes);
