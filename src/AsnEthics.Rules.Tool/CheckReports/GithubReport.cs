using System.Globalization;
using System.Text;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.CheckReports;

/// <summary>Annotations for GitHub Actions: a warning for an indication of a breach, a notice for advice and for rules on trial.</summary>
internal sealed class GithubReport(Stream output) : ICheckReport
{
    public bool AnswersRefusals => false;

    public void Begin()
    {
    }

    public byte[] Render(Post post, CheckResult result)
    {
        var text = new StringBuilder();
        foreach (var finding in result.Findings)
        {
            var kind = finding.Counts() && !finding.Severity.IsAdvice() ? "warning" : "notice";
            text.Append(GithubCommand.Write(kind, Properties(post, finding), Text(finding))).Append('\n');
        }

        return TextEncoding.Utf8.GetBytes(text.ToString());
    }

    public void Answer(Post post, CheckResult result, byte[] rendered) => output.Write(rendered);

    public void Refuse(RefusedLine line)
    {
    }

    public void End(CheckTally tally)
    {
    }

    public void Flush() => output.Flush();

    private static IEnumerable<(string Name, string Value)> Properties(Post post, Finding finding)
    {
        if (!post.Place.Source.IsStandardInput)
            yield return ("file", post.Place.Source.Name);
        yield return ("line", Number(post.Place.Line));
        if (post.Place.IsPlainLine)
        {
            yield return ("col", Number(finding.Start + 1));
            yield return ("endColumn", Number(finding.End + 1));
        }

        yield return ("title", $"{finding.RuleId} ({finding.Catalogue} {string.Join(", ", finding.Guidelines.Select(number => Number(number)))})");
    }

    private static string Text(Finding finding) => finding.Advice is null ? finding.Message : finding.Message + "\n" + finding.Advice;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
