namespace AsnEthics.Rules.LanguageServer.Protocol;

internal sealed record Hover(MarkupContent Contents, LspRange Range);

internal sealed record MarkupContent(string Kind, string Value);
