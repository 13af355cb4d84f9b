using System.Collections.Immutable;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>A named pattern in the making.</summary>
internal sealed record PatternDraft(string Name, ImmutableArray<AlternativeDraft> Alternatives)
{
    public override string ToString() => $"{Name} : {string.Join(" or ", Alternatives)}";
}

/// <summary>Texts of one kind with their modifiers; of a list the kind is empty.</summary>
internal sealed record AlternativeDraft(string Kind, ImmutableArray<TextDraft> Texts, ImmutableArray<string> Modifiers)
{
    public override string ToString() => string.Join(' ', [.. Kind.Length == 0 ? Array.Empty<string>() : [Kind], string.Join(", ", Texts.Select(text => text.Written)), .. Modifiers]);
}

/// <summary>A text of a pattern as a rule file writes it, and samples of what it finds (or nearly finds) in a post.</summary>
internal sealed record TextDraft(string Written, ImmutableArray<string> Samples)
{
    public static TextDraft Quoted(string text, params IEnumerable<string> samples) => new($"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"", [.. samples]);
}
