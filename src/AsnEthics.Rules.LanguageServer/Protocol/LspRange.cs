namespace AsnEthics.Rules.LanguageServer.Protocol;

/// <summary>A place, line and UTF-16 unit counted from 0.</summary>
internal readonly record struct LspPosition(int Line, int Character);

/// <summary>A stretch, end exclusive.</summary>
internal readonly record struct LspRange(LspPosition Start, LspPosition End);

/// <summary>A stretch of a file.</summary>
internal sealed record LspLocation(string Uri, LspRange Range);
