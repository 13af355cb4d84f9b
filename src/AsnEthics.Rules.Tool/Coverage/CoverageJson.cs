using AsnEthics.Rules.Tool.Formatting;

namespace AsnEthics.Rules.Tool.Coverage;

/// <summary>One JSON object: each point with its rules and their examples.</summary>
internal static class CoverageJson
{
    public static void Write(IReadOnlyList<GuidelineCoverage> guidelines, string digest, Stream output)
    {
        var document = new JsonOutput(output, JsonLayout.Indented);
        var json = document.Writer;
        json.WriteStartObject();
        json.WriteString("digest", digest);
        json.WriteStartArray("guidelines");
        foreach (var guideline in guidelines)
        {
            json.WriteStartObject();
            json.WriteString("catalogue", guideline.Point.Catalogue);
            json.WriteNumber("number", guideline.Point.Number);
            json.WriteString("text", guideline.Point.Text);
            json.WriteNumber("activeRules", guideline.Running);
            json.WriteStartArray("rules");
            foreach (var rule in guideline.Rules)
            {
                json.WriteStartObject();
                json.WriteString("rule", rule.Rule.Id);
                json.WriteString("ruleset", rule.Rule.RuleSet);
                json.WriteString("title", rule.Rule.Title);
                json.WriteString("severity", rule.Rule.Severity.ToName());
                json.WriteString("category", rule.Rule.Category);
                json.WriteString("status", rule.Rule.Status.ToName());
                json.WriteBoolean("runs", rule.Runs);
                json.WriteNumber("yes", rule.Yes);
                json.WriteNumber("no", rule.No);
                json.WriteNumber("todo", rule.Todo);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        document.End();
    }
}
