using System.Collections.Immutable;

namespace AsnEthics.Rules;

/// <summary>How one example of a rule went.</summary>
public sealed class ExampleResult
{
    private readonly PostFacts _facts = [];

    /// <summary>The rule's id.</summary>
    public required string RuleId { get; init; }

    /// <summary>The rule set that holds it.</summary>
    public required string RuleSet { get; init; }

    /// <summary>The rule file's name.</summary>
    public required string File { get; init; }

    /// <summary>The example's line in that file, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The post, without its marks.</summary>
    public required string Text { get; init; }

    /// <summary>The stretches of <see cref="Text"/> that the example marks with <c>[…]</c>, in UTF-16 units; empty where it marks none.</summary>
    public required ImmutableArray<TextRange> Marks { get; init; }

    /// <summary>The facts the example gives behind <c>with</c>; a copy for each call, empty where it gives none.</summary>
    public PostFacts Facts
    {
        get => Copy(_facts);
        init => _facts = Copy(value);
    }

    /// <summary>Whether the rule is to flag it (<c>yes</c>) or not (<c>no</c>).</summary>
    public required bool Expected { get; init; }

    /// <summary>Whether it is marked <c>todo</c>: a known gap that does not fail.</summary>
    public required bool IsTodo { get; init; }

    /// <summary>Whether the rule did what the example says.</summary>
    public required bool Passed { get; init; }

    /// <summary>Why it failed, a line each; empty where it passed.</summary>
    public required ImmutableArray<string> Reasons { get; init; }

    private static PostFacts Copy(PostFacts facts)
    {
        var copy = new PostFacts();
        foreach (var fact in facts)
            copy[fact.Key] = fact.Value;
        return copy;
    }
}
