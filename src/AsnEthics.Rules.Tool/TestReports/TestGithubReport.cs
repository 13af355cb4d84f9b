using System.Globalization;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.TestReports;

/// <summary>Annotations for GitHub Actions: an error for a failing example or a wrong rule, a notice for a todo that passes now.</summary>
internal sealed class TestGithubReport : ITestReport
{
    public void Write(TestOutcome outcome, Stream output)
    {
        using var text = new StreamWriter(output, TextEncoding.Utf8, leaveOpen: true) { NewLine = "\n" };
        foreach (var error in outcome.RuleErrors)
        {
            text.WriteLine(GithubCommand.Write(
                "error",
                [("file", error.File), ("line", Number(error.StartLine)), ("col", Number(error.StartColumn)), ("title", error.Code)],
                error.Help is null ? error.Message : error.Message + "\n" + error.Help));
        }

        foreach (var example in outcome.Examples)
        {
            if (example.IsTodo ? !example.Passed : example.Passed)
                continue;
            text.WriteLine(GithubCommand.Write(
                example.IsTodo ? "notice" : "error",
                [("file", example.File), ("line", Number(example.Line)), ("title", example.RuleId)],
                string.Join('\n', example.Remarks().Prepend(example.Heading()))));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
