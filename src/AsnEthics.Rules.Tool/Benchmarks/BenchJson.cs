using System.Text.Json;
using AsnEthics.Rules.Tool.Formatting;

namespace AsnEthics.Rules.Tool.Benchmarks;

/// <summary>The figures as one JSON object; times in nanoseconds, memory in bytes.</summary>
internal static class BenchJson
{
    public static void Write(BenchFigures figures, Stream output)
    {
        var document = new JsonOutput(output, JsonLayout.Indented);
        var json = document.Writer;
        json.WriteStartObject();
        json.WriteNumber("posts", figures.Corpus.Posts.Length);
        json.WriteNumber("bytes", figures.Corpus.Bytes);
        json.WriteNumber("rounds", figures.Rounds);
        json.WriteNumber("processors", figures.Processors);
        WriteTime(json, "textLayer", figures.TextLayer);
        json.WriteStartArray("ruleSets");
        foreach (var set in figures.RuleSets)
        {
            json.WriteStartObject();
            json.WriteString("name", set.Name);
            json.WriteNumber("rules", set.Rules);
            WriteTime(json, "firstBuild", set.FirstBuild);
            WriteTime(json, "build", set.Build);
            json.WriteNumber("memory", set.Bytes);
            json.WriteNumber("memoryInUse", set.BytesInUse);
            WriteTime(json, "oneThread", set.OneThread);
            WriteTime(json, "allThreads", set.AllThreads);
            json.WriteNumber("postsFound", set.PostsFound);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var rule in figures.Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Rule.Id);
            json.WriteString("ruleset", rule.Rule.RuleSet);
            WriteTime(json, "alone", rule.Alone);
            json.WriteNumber("postsFound", rule.PostsFound);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("patterns");
        foreach (var pattern in figures.Patterns)
        {
            json.WriteStartObject();
            json.WriteString("rule", pattern.Rule.Id);
            json.WriteString("ruleset", pattern.Rule.RuleSet);
            json.WriteString("pattern", pattern.Pattern);
            WriteTime(json, "alone", pattern.Alone);
            json.WriteNumber("postsFound", pattern.PostsFound);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        document.End();
    }

    private static void WriteTime(Utf8JsonWriter json, string name, TimeSpan? time)
    {
        if (time is { } given)
            json.WriteNumber(name, Math.Round(given.TotalNanoseconds));
        else
            json.WriteNull(name);
    }
}
