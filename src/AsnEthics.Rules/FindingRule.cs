using System.Collections.Immutable;

namespace AsnEthics.Rules;

/// <summary>What all findings of one rule have in common.</summary>
internal sealed record FindingRule(
    string RuleId,
    string RuleSet,
    string Title,
    string Catalogue,
    ImmutableArray<int> Guidelines,
    ImmutableArray<GuidelinePoint> GuidelinePoints,
    string Category,
    Severity Severity,
    RuleStatus Status)
{
    public static FindingRule None { get; } = new("", "", "", "", [], [], "", default, default);
}
