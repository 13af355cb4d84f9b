using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Differences;

/// <summary>For people: how many verdicts change, which rules change them, and examples with what each version marks.</summary>
internal static class DifferenceText
{
    public static void Write(DifferenceTally tally, bool sameRules, Stream output, TextStyle style)
    {
        using var text = new StreamWriter(output, TextEncoding.Utf8, leaveOpen: true) { NewLine = "\n" };
        foreach (var difference in tally.Examples)
            Write(difference, text, style);
        if (tally.Changed > 0)
        {
            WriteRules(tally, text, style);
            var verdicts = tally.Verdicts.Select(entry => $"{Name(entry.Key.Before)} → {Name(entry.Key.After)} {Figures.Count(entry.Value)}");
            text.WriteLine("verdicts: " + string.Join(", ", verdicts));
        }

        text.WriteLine($"{Figures.Count(tally.Posts, "post", "posts")}: {Figures.Count(tally.Changed, "changes", "change")}{(sameRules ? "; both versions are the same rules" : "")}");
    }

    private static void WriteRules(DifferenceTally tally, StreamWriter text, TextStyle style)
    {
        var table = new TextTable("rule", "rule set", ">gained", ">lost", ">severity or status", ">marked otherwise");
        foreach (var (rule, counts) in tally.Rules)
        {
            table.Add(
                rule.Id, TerminalText.Safe(rule.RuleSet), Figures.Count(counts[(int)ChangeKind.Gained]), Figures.Count(counts[(int)ChangeKind.Lost]), Figures.Count(counts[(int)ChangeKind.Weighed]),
                Figures.Count(counts[(int)ChangeKind.Moved]));
        }

        table.WriteTo(text, style);
        text.WriteLine();
    }

    private static void Write(PostDifference difference, StreamWriter text, TextStyle style)
    {
        var post = difference.Post;
        var place = post.Place.IsPlainLine || post.Id.Name is null ? post.Place.ToString() : $"{post.Place} {post.Id.Name}";
        text.WriteLine(style.Place(TerminalText.Safe(place)));
        foreach (var change in difference.Changes)
        {
            WriteSide('-', change.Rule, change.Before, difference.Before, post.Text, text, style);
            WriteSide('+', change.Rule, change.After, difference.After, post.Text, text, style);
        }

        text.WriteLine();
    }

    private static void WriteSide(char sign, (string RuleSet, string Id) rule, RuleVerdict? verdict, CheckResult result, string post, StreamWriter text, TextStyle style)
    {
        if (verdict is null)
            return;
        var own = result.Findings.Where(finding => finding.RuleSet == rule.RuleSet && finding.RuleId == rule.Id);
        var trial = verdict.Status == RuleStatus.Test ? " (on trial)" : "";
        var head = $"  {sign} {verdict.Severity.ToName()} {rule.Id}{trial}";
        text.WriteLine((sign == '-' ? style.Bad(head) : style.Good(head)) + ": " + MarkedPost.Write(post, own, style));
    }

    private static string Name(PostVerdict verdict) => verdict switch
    {
        PostVerdict.Clean => "clean",
        PostVerdict.Advice => "advice",
        _ => "indication",
    };
}
