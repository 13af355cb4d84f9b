namespace AsnEthics.Rules.LanguageServer.Protocol;

internal sealed record PublishDiagnosticsParams(string Uri, int? Version, LspDiagnostic[] Diagnostics);

internal sealed record LspDiagnostic(LspRange Range, LspSeverity Severity, string Code, string Source, string Message, RelatedInformation[]? RelatedInformation = null);

internal sealed record RelatedInformation(LspLocation Location, string Message);

internal enum LspSeverity
{
    Error = 1,
    Warning = 2,
}
