using System.Collections.Immutable;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;

namespace AsnEthics.Rules.Tool.Differences;

/// <summary>How two rule sets answer on one post.</summary>
/// <param name="Post">The post.</param>
/// <param name="Before">The answer of the older version.</param>
/// <param name="After">The answer of the newer version.</param>
/// <param name="Changes">The rules that answer otherwise; empty where the verdicts are the same.</param>
internal sealed record PostDifference(Post Post, CheckResult Before, CheckResult After, ImmutableArray<RuleChange> Changes)
{
    public PostVerdict VerdictBefore => VerdictOf(Before);

    public PostVerdict VerdictAfter => VerdictOf(After);

    public static PostDifference Of(Post post, CheckResult before, CheckResult after)
    {
        var (old, young) = (RuleVerdict.Of(before), RuleVerdict.Of(after));
        var rules = old.Keys.Union(young.Keys).OrderBy(rule => rule.RuleSet, StringComparer.Ordinal).ThenBy(rule => rule.Id, StringComparer.Ordinal);
        return new PostDifference(post, before, after, [.. rules.Select(rule => RuleChange.Of(rule, old.GetValueOrDefault(rule), young.GetValueOrDefault(rule))).OfType<RuleChange>()]);
    }

    private static PostVerdict VerdictOf(CheckResult result)
    {
        var counted = result.Findings.Where(finding => finding.Counts()).ToList();
        return counted.Count == 0 ? PostVerdict.Clean : counted.TrueForAll(finding => finding.Severity.IsAdvice()) ? PostVerdict.Advice : PostVerdict.Indication;
    }
}
