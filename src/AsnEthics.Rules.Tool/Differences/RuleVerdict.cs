using System.Collections.Immutable;

namespace AsnEthics.Rules.Tool.Differences;

/// <summary>What one rule says of a post: its findings there, taken together.</summary>
/// <param name="Severity">How grave.</param>
/// <param name="Status">Whether the rule is on trial.</param>
/// <param name="Spans">The marked stretches of all its findings, in their order.</param>
internal sealed record RuleVerdict(Severity Severity, RuleStatus Status, ImmutableArray<TextRange> Spans)
{
    /// <summary>By rule set and id, which a rule keeps from version to version.</summary>
    public static Dictionary<(string RuleSet, string Id), RuleVerdict> Of(CheckResult result) => result.Findings
        .GroupBy(finding => (finding.RuleSet, finding.RuleId))
        .ToDictionary(rule => rule.Key, rule => new RuleVerdict(rule.First().Severity, rule.First().Status, [.. rule.SelectMany(finding => finding.Spans).OrderBy(span => span.Start).ThenBy(span => span.End)]));
}

/// <summary>What a post comes to.</summary>
internal enum PostVerdict
{
    /// <summary>No finding, or of rules on trial only.</summary>
    Clean,

    /// <summary>Findings of info and low.</summary>
    Advice,

    /// <summary>A finding of medium or above.</summary>
    Indication,
}
