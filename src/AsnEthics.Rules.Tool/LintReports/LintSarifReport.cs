using System.Text.Json;
using AsnEthics.Rules.Tool.Formatting;

namespace AsnEthics.Rules.Tool.LintReports;

/// <summary>SARIF 2.1.0: a rule for each code that occurs, a result for each diagnostic, with its fix and the places that belong to it.</summary>
internal sealed class LintSarifReport : ILintReport
{
    public void Write(IReadOnlyList<Diagnostic> diagnostics, Stream output)
    {
        var codes = diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        var document = new JsonOutput(output, JsonLayout.Indented);
        var json = document.Writer;
        SarifText.BeginRules(json);
        foreach (var code in codes)
            WriteRule(json, diagnostics.First(diagnostic => diagnostic.Code == code));
        SarifText.EndRules(json);
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
            WriteResult(json, diagnostic, codes.IndexOf(diagnostic.Code));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        document.End();
    }

    private static void WriteRule(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Code);
        SarifText.Write(json, "shortDescription", diagnostic.Title);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(diagnostic));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", LevelOf(diagnostic));
        SarifText.Write(json, "message", diagnostic.Help is null ? diagnostic.Message : $"{diagnostic.Message}\n{diagnostic.Help}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        SarifText.WriteArtifact(json, diagnostic.File);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", diagnostic.StartLine);
        json.WriteNumber("startColumn", diagnostic.StartColumn);
        json.WriteNumber("endLine", diagnostic.EndLine);
        json.WriteNumber("endColumn", diagnostic.EndColumn);
        json.WriteNumber("charOffset", diagnostic.Range.Start);
        json.WriteNumber("charLength", diagnostic.Range.Length);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        WriteNotes(json, diagnostic);
        WriteFix(json, diagnostic);
        json.WriteEndObject();
    }

    private static void WriteNotes(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        var places = diagnostic.Notes.Where(note => note.File is not null).ToList();
        if (places.Count == 0)
            return;
        json.WriteStartArray("relatedLocations");
        foreach (var note in places)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            SarifText.WriteArtifact(json, note.File!);
            json.WriteStartObject("region");
            json.WriteNumber("startLine", note.Line);
            json.WriteNumber("startColumn", note.Column);
            json.WriteEndObject();
            json.WriteEndObject();
            SarifText.Write(json, "message", note.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic.Fix is not { } fix)
            return;
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        SarifText.Write(json, "description", fix.Title);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        SarifText.WriteArtifact(json, diagnostic.File);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        json.WriteNumber("charOffset", fix.Range.Start);
        json.WriteNumber("charLength", fix.Range.Length);
        json.WriteEndObject();
        SarifText.Write(json, "insertedContent", fix.Replacement);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string LevelOf(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
}
