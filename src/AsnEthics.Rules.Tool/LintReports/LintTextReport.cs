using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.RuleFiles;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.LintReports;

/// <summary>For people: the diagnostics on standard error, as every verb writes them, and the sum on standard output.</summary>
internal sealed class LintTextReport(ToolConsole console) : ILintReport
{
    public void Write(IReadOnlyList<Diagnostic> diagnostics, Stream output)
    {
        DiagnosticOutput.Write(diagnostics, console);
        using var text = new StreamWriter(output, TextEncoding.Utf8, leaveOpen: true) { NewLine = "\n" };
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var fixable = diagnostics.Count(SafeFixes.IsSafe);
        text.WriteLine(
            Figures.Count(errors, "error", "errors") + ", " + Figures.Count(diagnostics.Count - errors, "warning", "warnings") + (fixable == 0 ? "" : $"; --fix mends {Figures.Count(fixable)}"));
    }
}
