using System.Text.Json;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;

namespace AsnEthics.Rules.Tool.CheckReports;

/// <summary>The answer on one post as a JSON object. Names and order are a contract: members may be added, none moves.</summary>
internal static class AnswerJson
{
    public static void Write(Utf8JsonWriter json, Post post, CheckResult result)
    {
        json.WriteStartObject();
        json.WritePropertyName("id");
        post.Id.WriteTo(json);
        json.WriteString("digest", result.RuleSetDigest);
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
            WriteFinding(json, finding);
        json.WriteEndArray();
        json.WriteStartArray("undecided");
        foreach (var undecided in result.Undecided)
        {
            json.WriteStartObject();
            json.WriteString("rule", undecided.RuleId);
            json.WriteString("fact", undecided.Fact);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.RuleId);
        json.WriteString("ruleset", finding.RuleSet);
        json.WriteString("catalogue", finding.Catalogue);
        json.WriteStartArray("guidelines");
        foreach (var number in finding.Guidelines)
            json.WriteNumberValue(number);
        json.WriteEndArray();
        json.WriteString("category", finding.Category);
        json.WriteString("severity", finding.Severity.ToName());
        json.WriteString("status", finding.Status.ToName());
        json.WriteString("message", finding.Message);
        json.WriteString("advice", finding.Advice);
        json.WriteNumber("start", finding.Start);
        json.WriteNumber("end", finding.End);
        WriteSpans(json, finding);
        json.WriteStartArray("evidence");
        foreach (var evidence in finding.Evidence)
            WriteEvidence(json, evidence);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteSpans(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("spans");
        foreach (var span in finding.Spans)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("pattern", evidence.Pattern);
        json.WriteNumber("start", evidence.Start);
        json.WriteNumber("end", evidence.End);
        json.WriteStartArray("steps");
        foreach (var step in evidence.Steps)
            json.WriteStringValue(step);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
