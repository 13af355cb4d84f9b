using System.Collections.Immutable;

namespace AsnEthics.Rules;

/// <summary>
/// An indication that a post touches a guideline: which rule, where in the post, and what the writer is told. It is never a verdict on a person.
/// Immutable and safe for any number of threads.
/// </summary>
public sealed class Finding
{
    /// <summary>The rule's id, such as <c>HOAKS-01</c>; unique within <see cref="RuleSet"/>.</summary>
    public required string RuleId { get; init; }

    /// <summary>The name of the rule set that holds the rule, such as <c>asnethics/se137</c>.</summary>
    public required string RuleSet { get; init; }

    /// <summary>The rule's title.</summary>
    public required string Title { get; init; }

    /// <summary>The code of the guideline catalogue that <see cref="Guidelines"/> counts in.</summary>
    public required string Catalogue { get; init; }

    /// <summary>The guideline numbers in <see cref="Catalogue"/>, in the rule's order.</summary>
    public required ImmutableArray<int> Guidelines { get; init; }

    /// <summary>Every guideline point the rule names, of every catalogue, with its text.</summary>
    public required ImmutableArray<GuidelinePoint> GuidelinePoints { get; init; }

    /// <summary>The rule's category, such as <c>hoax</c>.</summary>
    public required string Category { get; init; }

    /// <summary>How grave the finding is.</summary>
    public required Severity Severity { get; init; }

    /// <summary><see cref="RuleStatus.Active"/>, or <see cref="RuleStatus.Test"/> for a rule on trial.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>What the writer is told, in the language asked for.</summary>
    public required string Message { get; init; }

    /// <summary>How to mend the post, in the language asked for; null where the rule gives no advice.</summary>
    public required string? Advice { get; init; }

    /// <summary>The legal references in force on the day of the check.</summary>
    public required ImmutableArray<LegalReference> References { get; init; }

    /// <summary>Where the first span begins: UTF-16 units into the post as it was written.</summary>
    public required int Start { get; init; }

    /// <summary>The unit behind the last span.</summary>
    public required int End { get; init; }

    /// <summary>The stretches to mark, in order: the evidence with overlapping stretches merged. One stretch at least.</summary>
    public required ImmutableArray<TextRange> Spans { get; init; }

    /// <summary>The hits that made the condition true, by place. Empty where the condition rests on facts alone.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }
}
