using System.Text.Json;
using AsnEthics.Rules.Tool.Formatting;

namespace AsnEthics.Rules.Tool.Differences;

/// <summary>One JSON object: the counts, the rules, the examples with the findings of both versions.</summary>
internal static class DifferenceJson
{
    public static void Write(DifferenceTally tally, RuleSet before, RuleSet after, Stream output)
    {
        var document = new JsonOutput(output, JsonLayout.Indented);
        var json = document.Writer;
        json.WriteStartObject();
        json.WriteString("digestBefore", before.Digest);
        json.WriteString("digestAfter", after.Digest);
        json.WriteNumber("posts", tally.Posts);
        json.WriteNumber("changed", tally.Changed);
        json.WriteStartArray("verdicts");
        foreach (var (verdicts, count) in tally.Verdicts)
        {
            json.WriteStartObject();
            json.WriteString("before", Name(verdicts.Before));
            json.WriteString("after", Name(verdicts.After));
            json.WriteNumber("posts", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var (rule, counts) in tally.Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Id);
            json.WriteString("ruleset", rule.RuleSet);
            foreach (var kind in Enum.GetValues<ChangeKind>())
                json.WriteNumber(Name(kind), counts[(int)kind]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("examples");
        foreach (var example in tally.Examples)
            Write(json, example);
        json.WriteEndArray();
        json.WriteEndObject();
        document.End();
    }

    private static void Write(Utf8JsonWriter json, PostDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("file", difference.Post.Place.Source.Name);
        json.WriteNumber("line", difference.Post.Place.Line);
        json.WritePropertyName("id");
        difference.Post.Id.WriteTo(json);
        json.WriteString("text", difference.Post.Text);
        json.WriteStartArray("changes");
        foreach (var change in difference.Changes)
        {
            json.WriteStartObject();
            json.WriteString("rule", change.Rule.Id);
            json.WriteString("ruleset", change.Rule.RuleSet);
            json.WriteString("kind", Name(change.Kind));
            Write(json, "before", change.Before);
            Write(json, "after", change.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, RuleVerdict? verdict)
    {
        if (verdict is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("severity", verdict.Severity.ToName());
        json.WriteString("status", verdict.Status.ToName());
        json.WriteStartArray("spans");
        foreach (var span in verdict.Spans)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Name(PostVerdict verdict) => verdict switch
    {
        PostVerdict.Clean => "clean",
        PostVerdict.Advice => "advice",
        _ => "indication",
    };

    private static string Name(ChangeKind kind) => kind switch
    {
        ChangeKind.Gained => "gained",
        ChangeKind.Lost => "lost",
        ChangeKind.Weighed => "weighed",
        _ => "moved",
    };
}
