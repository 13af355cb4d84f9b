using System.Text.Json;
using AsnEthics.Rules.Tool.Formatting;

namespace AsnEthics.Rules.Tool.Robustness;

/// <summary>One JSON object: the shares, and every disguised post that is no longer found.</summary>
internal static class RobustnessJson
{
    public static void Write(RobustnessRun run, string digest, int seed, Stream output)
    {
        var document = new JsonOutput(output, JsonLayout.Indented);
        var json = document.Writer;
        json.WriteStartObject();
        json.WriteString("digest", digest);
        json.WriteNumber("seed", seed);
        Write(json, run.Total);
        json.WriteStartArray("rules");
        foreach (var rule in run.Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Id);
            json.WriteString("ruleset", rule.RuleSet);
            Write(json, run.ByRule.TryGetValue(rule, out var survival) ? survival : default);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("disguises");
        foreach (var (disguise, survival) in run.ByDisguise)
        {
            json.WriteStartObject();
            json.WriteString("disguise", disguise.Name);
            json.WriteString("why", disguise.Why);
            Write(json, survival);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missed");
        foreach (var (trial, _) in run.Trials.Where(trial => !trial.Survived))
        {
            json.WriteStartObject();
            json.WriteString("rule", trial.Source.Rule.Id);
            json.WriteString("disguise", trial.Disguise.Name);
            json.WriteString("example", trial.Source.Example.Text);
            json.WriteString("post", trial.Post);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("leftOut");
        foreach (var example in run.LeftOut)
        {
            json.WriteStartObject();
            json.WriteString("rule", example.RuleId);
            json.WriteString("file", example.File);
            json.WriteNumber("line", example.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        document.End();
    }

    private static void Write(Utf8JsonWriter json, Survival survival)
    {
        json.WriteNumber("tried", survival.Tried);
        json.WriteNumber("found", survival.Survived);
        if (survival.Tried == 0)
            json.WriteNull("share");
        else
            json.WriteNumber("share", Math.Round(survival.Share, 6));
    }
}
