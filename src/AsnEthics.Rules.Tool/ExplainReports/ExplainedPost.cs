using System.Buffers;
using System.Collections.Immutable;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;

namespace AsnEthics.Rules.Tool.ExplainReports;

/// <summary>A post with the traces that are shown of it: rules that flagged, then those left open, skipped or not flagged.</summary>
/// <param name="Post">The post.</param>
/// <param name="Result">What a check gives.</param>
/// <param name="Traces">The traces, in that order.</param>
/// <param name="Silent">Rules that were asked for and found nothing in the post.</param>
/// <param name="LeftOut">How many rules are not shown because they found only what their exceptions look for.</param>
internal sealed record ExplainedPost(Post Post, CheckResult Result, ImmutableArray<RuleTrace> Traces, ImmutableArray<RuleDescription> Silent, int LeftOut)
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    /// <summary>Whether a rule that is shown has a finding that fails a check.</summary>
    public bool Counts => Result.Findings.Any(finding => finding.Counts() && Traces.Any(trace => trace.RuleId == finding.RuleId && trace.RuleSet == finding.RuleSet));

    /// <param name="post">The post.</param>
    /// <param name="explanation">What the library says of it.</param>
    /// <param name="only">The rules that are asked for; empty: all that came near.</param>
    /// <param name="all">Whether those are shown, too, that came nowhere near.</param>
    public static ExplainedPost Of(Post post, Explanation explanation, IReadOnlyList<RuleDescription> only, bool all)
    {
        var shown = explanation.Rules.Where(trace => only.Count == 0 ? all || CameNear(trace) : only.Any(rule => IsOf(trace, rule))).OrderBy(trace => Order(trace.Outcome)).ToImmutableArray();
        var silent = only.Where(rule => !explanation.Rules.Any(trace => IsOf(trace, rule)));
        return new ExplainedPost(post, explanation.Result, shown, [.. silent], only.Count == 0 ? explanation.Rules.Length - shown.Length : 0);
    }

    // A hit of a pattern that only a skip names brings no rule nearer to a finding.
    private static bool CameNear(RuleTrace trace) => trace.Outcome != RuleOutcome.NotFlagged || trace.Hits.Any(hit => hit.DroppedBy is not null || trace.Scopes.Any(scope => Names(scope.Condition.Text, hit.Pattern)));

    private static bool Names(string condition, string pattern)
    {
        for (var place = condition.IndexOf(pattern, StringComparison.Ordinal); pattern.Length > 0 && place >= 0; place = condition.IndexOf(pattern, place + 1, StringComparison.Ordinal))
        {
            var end = place + pattern.Length;
            if ((place == 0 || !NameCharacters.Contains(condition[place - 1])) && (end == condition.Length || !NameCharacters.Contains(condition[end])))
                return true;
        }

        return false;
    }

    private static bool IsOf(RuleTrace trace, RuleDescription rule) => trace.RuleId == rule.Id && trace.RuleSet == rule.RuleSet;

    private static int Order(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Flagged => 0,
        RuleOutcome.Undecided => 1,
        RuleOutcome.Skipped => 2,
        _ => 3,
    };
}
