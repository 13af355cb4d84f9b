using System.Text.Json;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;

namespace AsnEthics.Rules.Tool.CheckReports;

/// <summary>A finding as SARIF tells it (<c>result</c>).</summary>
internal static class SarifResult
{
    private const int SnippetLength = 200;

    public static void Write(Utf8JsonWriter json, Post post, Finding finding, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SarifRule.LevelOf(finding.Severity, finding.Status));
        SarifText.Write(json, "message", finding.Advice is null ? finding.Message : $"{finding.Message} {finding.Advice}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, post.Place, post, finding);
        if (post.Id.Name is { } name)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("kind", "post");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("ruleset", finding.RuleSet);
        json.WriteString("category", finding.Category);
        json.WriteString("severity", finding.Severity.ToName());
        json.WriteString("status", finding.Status.ToName());
        // In the post's own text, which an NDJSON file holds in another writing.
        json.WriteNumber("start", finding.Start);
        json.WriteNumber("end", finding.End);
        AnswerJson.WriteSpans(json, finding);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WriteNotification(Utf8JsonWriter json, RefusedLine line)
    {
        json.WriteStartObject();
        json.WriteString("level", "error");
        SarifText.Write(json, "message", line.Reason);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, line.Place, null, null);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, PostPlace place, Post? post, Finding? finding)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(place.Source));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        if (post is not null && finding is not null)
            WriteStretch(json, place, post, finding);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteStretch(Utf8JsonWriter json, PostPlace place, Post post, Finding finding)
    {
        if (place.IsPlainLine)
        {
            json.WriteNumber("startColumn", finding.Start + 1);
            json.WriteNumber("endLine", place.Line);
            json.WriteNumber("endColumn", finding.End + 1);
        }

        if (place.Offset is { } offset)
        {
            json.WriteNumber("charOffset", offset + finding.Start);
            json.WriteNumber("charLength", finding.End - finding.Start);
        }

        if (finding.End - finding.Start <= SnippetLength)
            SarifText.Write(json, "snippet", post.Text[finding.Start..finding.End]);
    }

    private static string UriOf(PostSource source) => source.IsStandardInput ? "stdin" : SarifText.UriOf(source.Name);
}
