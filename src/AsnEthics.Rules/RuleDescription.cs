using System.Collections.Immutable;

namespace AsnEthics.Rules;

/// <summary>What a rule set says of one of its rules.</summary>
/// <param name="Id">The rule's id, unique within <paramref name="RuleSet"/>.</param>
/// <param name="RuleSet">The rule set that holds it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Guidelines">The guideline points it watches over.</param>
/// <param name="Category">Its category.</param>
/// <param name="Severity">How grave its findings are.</param>
/// <param name="Status">Whether it runs.</param>
/// <param name="Owner">Who answers for it; null where it names nobody.</param>
public sealed record RuleDescription(
    string Id,
    string RuleSet,
    string Title,
    ImmutableArray<GuidelinePoint> Guidelines,
    string Category,
    Severity Severity,
    RuleStatus Status,
    string? Owner);
