using System.Globalization;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.TestReports;

/// <summary>For people: a line for each rule, the examples that need a look below it, and the sum.</summary>
internal sealed class TestTextReport(bool colours) : ITestReport
{
    private readonly TextStyle _style = new(colours);

    public void Write(TestOutcome outcome, Stream output)
    {
        using var text = new StreamWriter(output, TextEncoding.Utf8, leaveOpen: true) { NewLine = "\n" };
        foreach (var rule in outcome.ByRule)
        {
            text.WriteLine(Headline(rule.Key.RuleId, [.. rule]));
            foreach (var example in rule.Where(example => example.IsTodo || !example.Passed))
            {
                text.WriteLine($"       {example.Place()}: {TerminalText.Safe(example.Heading())}");
                foreach (var remark in example.Remarks())
                    text.WriteLine("         " + TerminalText.Safe(remark));
            }
        }

        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Passed} passed, {outcome.Failed} failed, {outcome.Todo} todo"));
    }

    private string Headline(string ruleId, List<ExampleResult> examples)
    {
        var failed = examples.Count(example => example is { IsTodo: false, Passed: false });
        var todo = examples.Count(example => example.IsTodo);
        var passed = examples.Count - failed - todo;
        var counts = new List<string> { Count(passed, "passed") };
        if (failed > 0)
            counts.Add(Count(failed, "failed"));
        if (todo > 0)
            counts.Add(Count(todo, "todo"));
        return $"{(failed > 0 ? _style.Bad("FAILED") : _style.Good("passed"))} {ruleId}: {string.Join(", ", counts)}";
    }

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}");
}
