namespace AsnEthics.Rules.Diagnostics;

/// <summary>What all diagnostics of one code share.</summary>
internal sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, string Title);
