using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.LintReports;

/// <summary>Annotations for GitHub Actions: an error or a warning beside the line it is about.</summary>
internal sealed class LintGithubReport : ILintReport
{
    public void Write(IReadOnlyList<Diagnostic> diagnostics, Stream output)
    {
        using var text = new StreamWriter(output, TextEncoding.Utf8, leaveOpen: true) { NewLine = "\n" };
        foreach (var diagnostic in diagnostics)
        {
            text.WriteLine(GithubCommand.Write(
                diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning",
                [
                    ("file", diagnostic.File),
                    ("line", Figures.Count(diagnostic.StartLine)),
                    ("endLine", Figures.Count(diagnostic.EndLine)),
                    ("col", Figures.Count(diagnostic.StartColumn)),
                    ("endColumn", Figures.Count(diagnostic.EndColumn)),
                    ("title", diagnostic.Code),
                ],
                diagnostic.Help is null ? diagnostic.Message : diagnostic.Message + "\n" + diagnostic.Help));
        }
    }
}
