namespace AsnEthics.Rules.Tool.LintReports;

/// <summary>Writes the diagnostics of rule files in one format.</summary>
internal interface ILintReport
{
    void Write(IReadOnlyList<Diagnostic> diagnostics, Stream output);
}
