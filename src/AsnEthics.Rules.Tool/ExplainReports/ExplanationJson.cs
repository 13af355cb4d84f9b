using System.Text.Json;
using AsnEthics.Rules.Tool.Formatting;

namespace AsnEthics.Rules.Tool.ExplainReports;

/// <summary>One JSON array, an object for each post. Reasons are in both languages.</summary>
internal sealed class ExplanationJson : IExplanationReport
{
    private readonly JsonOutput _json;

    public ExplanationJson(Stream output)
    {
        _json = new JsonOutput(output, JsonLayout.Indented);
        _json.Writer.WriteStartArray();
    }

    public void Add(ExplainedPost post)
    {
        var json = _json.Writer;
        json.WriteStartObject();
        json.WritePropertyName("id");
        post.Post.Id.WriteTo(json);
        json.WriteString("text", post.Post.Text);
        json.WriteString("digest", post.Result.RuleSetDigest);
        json.WriteStartArray("rules");
        foreach (var trace in post.Traces)
            Write(json, trace);
        foreach (var rule in post.Silent)
            Write(json, new RuleTrace(rule.Id, rule.RuleSet, RuleOutcome.NotFlagged, [], []));
        json.WriteEndArray();
        json.WriteEndObject();
        _json.Drain();
    }

    public void Dispose()
    {
        _json.Writer.WriteEndArray();
        _json.End();
    }

    private static void Write(Utf8JsonWriter json, RuleTrace trace)
    {
        json.WriteStartObject();
        json.WriteString("rule", trace.RuleId);
        json.WriteString("ruleset", trace.RuleSet);
        json.WriteString("outcome", Name(trace.Outcome));
        json.WriteStartArray("hits");
        foreach (var hit in trace.Hits)
        {
            json.WriteStartObject();
            json.WriteString("pattern", hit.Pattern);
            json.WriteNumber("start", hit.Range.Start);
            json.WriteNumber("end", hit.Range.End);
            json.WriteStartArray("steps");
            foreach (var step in hit.Steps)
                json.WriteStringValue(step);
            json.WriteEndArray();
            json.WriteString("droppedBy", hit.DroppedBy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("scopes");
        foreach (var scope in trace.Scopes)
        {
            json.WriteStartObject();
            json.WriteNumber("start", scope.Range.Start);
            json.WriteNumber("end", scope.Range.End);
            json.WriteString("skippedBy", scope.SkippedBy);
            json.WritePropertyName("condition");
            Write(json, scope.Condition);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ConditionTrace condition)
    {
        json.WriteStartObject();
        json.WriteString("text", condition.Text);
        if (condition.Value is { } value)
            json.WriteBoolean("value", value);
        else
            json.WriteNull("value");
        json.WriteString("reason", condition.Reason);
        json.WriteString("reasonEnglish", condition.ReasonEnglish);
        json.WriteStartArray("parts");
        foreach (var part in condition.Parts)
            Write(json, part);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Name(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Flagged => "flagged",
        RuleOutcome.Undecided => "undecided",
        RuleOutcome.Skipped => "skipped",
        _ => "notFlagged",
    };
}
