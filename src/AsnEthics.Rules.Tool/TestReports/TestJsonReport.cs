using AsnEthics.Rules.Tool.Formatting;

namespace AsnEthics.Rules.Tool.TestReports;

/// <summary>One JSON object with the sum and every example.</summary>
internal sealed class TestJsonReport : ITestReport
{
    public void Write(TestOutcome outcome, Stream output)
    {
        var json = new JsonOutput(output, JsonLayout.Indented);
        var writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteNumber("passed", outcome.Passed);
        writer.WriteNumber("failed", outcome.Failed);
        writer.WriteNumber("todo", outcome.Todo);
        writer.WriteStartArray("examples");
        foreach (var example in outcome.Examples)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", example.RuleId);
            writer.WriteString("ruleset", example.RuleSet);
            writer.WriteString("file", example.File);
            writer.WriteNumber("line", example.Line);
            writer.WriteString("expected", example.Expected ? "yes" : "no");
            writer.WriteString("text", example.Text);
            writer.WriteBoolean("todo", example.IsTodo);
            writer.WriteBoolean("passed", example.Passed);
            writer.WriteStartArray("reasons");
            foreach (var reason in example.Reasons)
                writer.WriteStringValue(reason);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        json.End();
    }
}
