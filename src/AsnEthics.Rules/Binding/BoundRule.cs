using System.Collections.Immutable;
using AsnEthics.Rules.Loading;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>A rule with its names resolved: patterns and facts are indexes, as in the plan.</summary>
internal sealed record BoundRule
{
    public required RuleFile File { get; init; }

    public required RuleSyntax Syntax { get; init; }

    public required BoundMeta Meta { get; init; }

    /// <summary>The patterns of <c>find</c>, then the guards written in place, those of tunes last.</summary>
    public required ImmutableArray<BoundPattern> Patterns { get; init; }

    public required PlannedScope Scope { get; init; }

    public required PlannedCondition Condition { get; init; }

    public required ImmutableArray<PlannedIgnore> Ignores { get; init; }

    public required ImmutableArray<PlannedSkip> Skips { get; init; }

    public required ImmutableArray<BoundExample> Examples { get; init; }

    /// <summary>See <see cref="PlannedRule.DisabledUntil"/>.</summary>
    public DateTime? DisabledUntil { get; init; }

    /// <summary>The tunes that were applied, in their order, with the files that write them.</summary>
    public ImmutableArray<(RuleFile File, TuneSyntax Syntax)> Tunes { get; init; } = [];

    public string Id => Syntax.Id.Text;
}

/// <summary>A pattern under its name; the name is empty for a guard written in place.</summary>
internal sealed record BoundPattern(string Name, ImmutableArray<BoundAlternative> Alternatives);

/// <summary>A rule's entries.</summary>
internal sealed record BoundMeta
{
    public required ImmutableArray<GuidelinePoint> Guidelines { get; init; }

    public required Severity Severity { get; init; }

    public required RuleStatus Status { get; init; }

    public required string Category { get; init; }

    public required string? Owner { get; init; }

    public required DateTime? Since { get; init; }

    public required DateTime? Until { get; init; }

    public required ImmutableArray<LegalReference> References { get; init; }

    public required LocalizedTemplate Message { get; init; }

    public required LocalizedTemplate Advice { get; init; }
}

/// <summary>An example with its marks taken out of the text.</summary>
internal sealed record BoundExample(ExampleSyntax Syntax, string Text, ImmutableArray<TextRange> Marks, PostFacts Facts);
