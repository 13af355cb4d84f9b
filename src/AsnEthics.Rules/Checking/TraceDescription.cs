using System.Collections.Immutable;

namespace AsnEthics.Rules.Checking;

/// <summary>Writes a trace as lines of text: what was found, what dropped it, and how the condition was decided at each place.</summary>
internal static class TraceDescription
{
    private const int LongestQuote = 60;
    private const string Indent = "  ";

    public static ImmutableArray<string> Of(RuleTrace trace, string text, string language)
    {
        var english = string.Equals(CheckLanguage.Of(language), "en", StringComparison.Ordinal);
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add($"{trace.RuleId} ({trace.RuleSet}): {Name(trace.Outcome, english)}");
        foreach (var hit in trace.Hits)
            lines.Add(Indent + Describe(hit, text, english));
        foreach (var scope in trace.Scopes)
        {
            lines.Add($"{Indent}{(english ? "at" : "di")} {scope.Range} {Quote(text, scope.Range)}{SkippedBy(scope, english)}");
            AddCondition(lines, scope.Condition, Indent + Indent, english);
        }

        return lines.ToImmutable();
    }

    private static void AddCondition(ImmutableArray<string>.Builder lines, ConditionTrace condition, string indent, bool english)
    {
        var reason = english ? condition.ReasonEnglish : condition.Reason;
        lines.Add($"{indent}{Name(condition.Value, english)}: {condition.Text}{(reason.Length == 0 ? "" : " — " + reason)}");
        foreach (var part in condition.Parts)
            AddCondition(lines, part, indent + Indent, english);
    }

    private static string Describe(HitTrace hit, string text, bool english)
    {
        var steps = hit.Steps.IsEmpty ? "" : $" ({string.Join(", ", hit.Steps)})";
        var dropped = hit.DroppedBy is null ? "" : $"; {(english ? "dropped by" : "dikecualikan oleh")}: {hit.DroppedBy}";
        return $"{hit.Pattern}: {Quote(text, hit.Range)} {hit.Range}{steps}{dropped}";
    }

    private static string SkippedBy(ScopeTrace scope, bool english) =>
        scope.SkippedBy is null ? "" : $"; {(english ? "skipped by" : "dilewati karena")}: {scope.SkippedBy}";

    /// <summary>The words of the post on one line, a long stretch shortened.</summary>
    private static string Quote(string text, TextRange range)
    {
        var start = Math.Min(Math.Max(range.Start, 0), text.Length);
        var end = Math.Min(Math.Max(range.End, start), text.Length);
        var quote = end - start > LongestQuote ? text.Substring(start, LongestQuote) + "…" : text.Substring(start, end - start);
        return "\"" + quote.Replace('\n', ' ').Replace('\r', ' ') + "\"";
    }

    private static string Name(bool? value, bool english) => value switch
    {
        true => english ? "yes" : "ya",
        false => english ? "no" : "tidak",
        _ => english ? "open" : "belum pasti",
    };

    private static string Name(RuleOutcome outcome, bool english) => outcome switch
    {
        RuleOutcome.Flagged => english ? "flagged" : "ditandai",
        RuleOutcome.Undecided => english ? "undecided" : "belum dapat diputuskan",
        RuleOutcome.Skipped => english ? "skipped" : "dilewati",
        RuleOutcome.NotFlagged => english ? "not flagged" : "tidak ditandai",
        _ => outcome.ToString(),
    };
}
