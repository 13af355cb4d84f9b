using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.ExplainReports;

/// <summary>For people: the post with its marks, then each rule with its reasons.</summary>
internal sealed class ExplanationText(Stream output, TextStyle style, string language, RuleSet rules) : IExplanationReport
{
    private readonly StreamWriter _text = new(output, TextEncoding.Utf8, leaveOpen: true) { NewLine = "\n" };

    private bool IsEnglish => language == "en";

    public void Add(ExplainedPost post)
    {
        _text.WriteLine(style.Place(TerminalText.Safe(post.Post.Id.Name ?? post.Post.Place.ToString())));
        _text.WriteLine("  " + MarkedPost.Write(post.Post.Text, post.Result.Findings, style));
        foreach (var trace in post.Traces)
            Write(trace, post);
        foreach (var rule in post.Silent)
            _text.WriteLine($"  {rule.Id} ({TerminalText.Safe(rule.RuleSet)}): {(IsEnglish ? "none of its patterns was found" : "tidak satu pun polanya ditemukan")}{Rest(rule)}");
        if (post.Traces.IsEmpty && post.Silent.IsEmpty)
            _text.WriteLine("  " + (IsEnglish ? "no rule came near" : "tidak ada aturan yang mendekati"));
        if (post.LeftOut > 0)
            _text.WriteLine(style.Faint(FormattableString.Invariant($"  {(IsEnglish ? $"rules that found only what their exceptions look for: {post.LeftOut} (--all)" : $"aturan yang hanya menemukan pengecualiannya: {post.LeftOut} (--all)")}")));
        _text.WriteLine();
    }

    public void Dispose() => _text.Dispose();

    private void Write(RuleTrace trace, ExplainedPost post)
    {
        var lines = trace.Describe(post.Post.Text, language);
        var rule = rules.Rules.First(rule => rule.Id == trace.RuleId && rule.RuleSet == trace.RuleSet);
        var headline = $"{lines[0]} [{rule.Severity.ToName()}, {rule.Category}{(rule.Status == RuleStatus.Active ? "" : ", " + rule.Status.ToName())}] {rule.Title}";
        _text.WriteLine("  " + Paint(trace.Outcome, TerminalText.Safe(headline)));
        foreach (var line in lines.Skip(1))
            _text.WriteLine("  " + TerminalText.Safe(line));
    }

    // Why a rule may be silent though its words stand there.
    private string Rest(RuleDescription rule) => rule.Status == RuleStatus.Retired || rule.DisabledUntil is not null || rule.Since is not null || rule.Until is not null
        ? IsEnglish ? ", or it does not run on this day" : ", atau aturan ini tidak berjalan pada hari itu"
        : "";

    private string Paint(RuleOutcome outcome, string line) => outcome switch
    {
        RuleOutcome.Flagged => style.Bad(line),
        RuleOutcome.Undecided => style.Notable(line),
        _ => style.Place(line),
    };
}
