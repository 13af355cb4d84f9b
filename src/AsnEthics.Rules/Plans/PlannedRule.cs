using System.Collections.Immutable;

namespace AsnEthics.Rules.Plans;

/// <summary>One rule, its names resolved to indexes.</summary>
internal sealed record PlannedRule
{
    public required string Id { get; init; }

    public required string RuleSet { get; init; }

    public required string Title { get; init; }

    public required ImmutableArray<GuidelinePoint> Guidelines { get; init; }

    public required string Category { get; init; }

    public required Severity Severity { get; init; }

    public required RuleStatus Status { get; init; }

    public required string? Owner { get; init; }

    public required DateTime? Since { get; init; }

    public required DateTime? Until { get; init; }

    /// <summary>The last day of a <c>disable … until</c>; <see cref="DateTime.MaxValue"/> where it has no end; null where the rule is not disabled.</summary>
    public required DateTime? DisabledUntil { get; init; }

    public required ImmutableArray<LegalReference> References { get; init; }

    public required LocalizedTemplate Message { get; init; }

    public required LocalizedTemplate Advice { get; init; }

    /// <summary>The patterns of <c>find</c> in their order, then the nameless ones of the exceptions.</summary>
    public required ImmutableArray<PlannedPattern> Patterns { get; init; }

    public required PlannedScope Scope { get; init; }

    public required PlannedCondition Condition { get; init; }

    /// <summary>In the order they are written; each acts before the condition is looked at.</summary>
    public required ImmutableArray<PlannedIgnore> Ignores { get; init; }

    public required ImmutableArray<PlannedSkip> Skips { get; init; }

    public bool RunsOn(DateTime day) =>
        Status != RuleStatus.Retired && !(day < Since) && !(day > Until) && !(day <= DisabledUntil);
}

internal enum ScopeKind
{
    Sentence,
    Post,
    Window,
}

/// <summary>Where the condition is looked at; <paramref name="Words"/> is the length of a window, 0 otherwise.</summary>
internal readonly record struct PlannedScope(ScopeKind Kind, int Words);
