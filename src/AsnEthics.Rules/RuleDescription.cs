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
    string? Owner)
{
    /// <summary>The names of its patterns, in the order in which <c>find</c> gives them.</summary>
    public ImmutableArray<string> Patterns { get; init; } = [];

    /// <summary>The first day on which the rule runs; null: always.</summary>
    public DateTime? Since { get; init; }

    /// <summary>The last day on which the rule runs; null: without end.</summary>
    public DateTime? Until { get; init; }

    /// <summary>The last day on which a <c>disable</c> keeps the rule from running; <see cref="DateTime.MaxValue"/>: without end; null: it is not disabled.</summary>
    public DateTime? DisabledUntil { get; init; }

    /// <summary>Whether the rule is looked at on a day: it is not retired, the day is one of its own, and no <c>disable</c> keeps it from running.</summary>
    /// <param name="day">The day; its time counts for nothing.</param>
    public bool RunsOn(DateTime day) => Status != RuleStatus.Retired && !(day.Date < Since) && !(day.Date > Until) && !(day.Date <= DisabledUntil);
}
