using System.Text.Json;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.RuleFiles;

namespace AsnEthics.Rules.Tool.LintReports;

/// <summary>One JSON array, an object for each diagnostic. Offsets are UTF-16 units into the file's text, lines and columns are counted from 1.</summary>
internal sealed class LintJsonReport : ILintReport
{
    public void Write(IReadOnlyList<Diagnostic> diagnostics, Stream output)
    {
        var document = new JsonOutput(output, JsonLayout.Indented);
        document.Writer.WriteStartArray();
        foreach (var diagnostic in diagnostics)
            Write(document.Writer, diagnostic);
        document.Writer.WriteEndArray();
        document.End();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("file", diagnostic.File);
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
        json.WriteString("title", diagnostic.Title);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("help", diagnostic.Help);
        json.WriteNumber("line", diagnostic.StartLine);
        json.WriteNumber("column", diagnostic.StartColumn);
        json.WriteNumber("endLine", diagnostic.EndLine);
        json.WriteNumber("endColumn", diagnostic.EndColumn);
        json.WriteNumber("start", diagnostic.Range.Start);
        json.WriteNumber("end", diagnostic.Range.End);
        json.WriteStartArray("expected");
        foreach (var expected in diagnostic.Expected)
            json.WriteStringValue(expected);
        json.WriteEndArray();
        if (diagnostic.Fix is { } fix)
        {
            json.WriteStartObject("fix");
            json.WriteString("title", fix.Title);
            json.WriteNumber("start", fix.Range.Start);
            json.WriteNumber("end", fix.Range.End);
            json.WriteString("replacement", fix.Replacement);
            json.WriteBoolean("safe", SafeFixes.IsSafe(diagnostic));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("fix");
        }

        json.WriteStartArray("notes");
        foreach (var note in diagnostic.Notes)
        {
            json.WriteStartObject();
            json.WriteString("message", note.Message);
            json.WriteString("file", note.File);
            json.WriteNumber("line", note.Line);
            json.WriteNumber("column", note.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
