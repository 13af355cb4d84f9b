using System.Globalization;
using System.Text;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.CheckReports;

/// <summary>For people: each post with findings, its marks, what the rules say; the sum on standard error.</summary>
internal sealed class TextReport : ICheckReport
{
    private readonly Stream _output;
    private readonly ToolConsole _console;
    private readonly TextStyle _style;
    private readonly FindingWords _words;

    public TextReport(Stream output, ToolConsole console, string? language)
    {
        _output = output;
        _console = console;
        _style = new TextStyle(console.Colours);
        _words = FindingWords.In(language);
    }

    public bool AnswersRefusals => false;

    public void Begin()
    {
    }

    public byte[] Render(Post post, CheckResult result)
    {
        if (!result.HasFindings)
            return [];
        var text = new StringBuilder();
        var place = post.Place.IsPlainLine || post.Id.Name is null ? post.Place.ToString() : $"{post.Place} {post.Id.Name}";
        text.Append(_style.Place(TerminalText.Safe(place))).Append('\n');
        text.Append("  ").Append(MarkedPost.Write(post.Text, result.Findings, _style)).Append('\n');
        foreach (var finding in result.Findings)
            Write(text, finding);
        return TextEncoding.Utf8.GetBytes(text.Append('\n').ToString());
    }

    public void Answer(Post post, CheckResult result, byte[] rendered) => _output.Write(rendered);

    public void Refuse(RefusedLine line)
    {
    }

    public void End(CheckTally tally)
    {
        _output.Flush();
        if (!tally.WasUnreadable)
            _console.Error.WriteLine(Summary(tally));
    }

    public void Flush() => _output.Flush();

    private void Write(StringBuilder text, Finding finding)
    {
        var trial = finding.Status == RuleStatus.Test ? $" ({_words.Trial})" : "";
        var guidelines = string.Join(", ", finding.Guidelines.Select(number => number.ToString(CultureInfo.InvariantCulture)));
        text.Append($"  {_style.Of(finding.Severity, finding.Severity.ToName())} {finding.RuleId} ({finding.Catalogue} {_words.Guideline} {guidelines}, {finding.Category}){trial}\n");
        text.Append("    ").Append(TerminalText.Safe(finding.Message)).Append('\n');
        if (finding.Advice is not null)
            text.Append(_style.Faint($"    {_words.Advice}: {TerminalText.Safe(finding.Advice)}")).Append('\n');
    }

    private static string Summary(CheckTally tally)
    {
        var parts = new List<string> { Count(tally.PostsWithFindings, "with findings", "with findings"), Count(tally.Findings, "finding", "findings") };
        if (tally.TrialFindings > 0)
            parts.Add(Count(tally.TrialFindings, "finding of a rule on trial", "findings of rules on trial"));
        if (tally.PostsUndecided > 0)
            parts.Add($"{Count(tally.PostsUndecided, "undecided", "undecided")} for want of facts: {string.Join(", ", tally.MissingFacts)}");
        if (tally.RefusedLines > 0)
            parts.Add(Count(tally.RefusedLines, "line refused", "lines refused"));
        return $"{Count(tally.Posts, "post", "posts")} checked: {string.Join("; ", parts)}{(tally.WasStopped ? "; stopped before the end" : "")}";
    }

    private static string Count(long number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
