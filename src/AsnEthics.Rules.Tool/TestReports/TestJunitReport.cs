using AsnEthics.Rules.Tool.Formatting;

namespace AsnEthics.Rules.Tool.TestReports;

/// <summary>JUnit XML: a test suite for each rule file, a test case for each example; a todo is a skipped one.</summary>
internal sealed class TestJunitReport : ITestReport
{
    public void Write(TestOutcome outcome, Stream output)
    {
        var document = new JunitDocument("asnrules test");
        foreach (var example in outcome.Examples)
            document.Add(example.File, new JunitCase(example.RuleId, FormattableString.Invariant($"line {example.Line}: {example.Heading()}"), OutcomeOf(example), null));
        foreach (var error in outcome.RuleErrors)
            document.Add(error.File, new JunitCase(error.Code, FormattableString.Invariant($"line {error.StartLine}"), JunitOutcome.Broken(error.Message, error.ToString()), null));
        document.WriteTo(output);
    }

    private static JunitOutcome OutcomeOf(ExampleResult example)
    {
        var remarks = string.Join('\n', example.Remarks());
        if (example.IsTodo)
            return JunitOutcome.Skipped("todo", remarks);
        return example.Passed ? JunitOutcome.Passed : JunitOutcome.Failed(example.Reasons.FirstOrDefault("the example fails"), remarks);
    }
}
