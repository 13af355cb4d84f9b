using System.Collections.Immutable;

namespace AsnEthics.Rules.Plans;

/// <summary>A named pattern: alternatives, each with its weight. The name is empty for a guard written in place.</summary>
internal sealed record PlannedPattern(string Name, ImmutableArray<PlannedAlternative> Alternatives);

/// <summary>One way in which a pattern can be found.</summary>
internal abstract record PlannedAlternative(int Weight);

/// <summary>Words in order: <c>word</c>, <c>root</c>, <c>phrase</c>.</summary>
internal sealed record SequenceAlternative(int Weight, ImmutableArray<SequenceElement> Elements) : PlannedAlternative(Weight);

/// <summary>Letters inside a word: <c>part</c>. The text is folded unless <paramref name="Cased"/>.</summary>
internal sealed record PartAlternative(int Weight, string Text, bool Cased, ReadingSteps Forbidden) : PlannedAlternative(Weight);

/// <summary>Words in their original spelling and case: <c>exact</c>.</summary>
internal sealed record ExactAlternative(int Weight, ImmutableArray<string> Words) : PlannedAlternative(Weight);

/// <summary>A whole hashtag, without its <c>#</c>; folded unless <paramref name="Cased"/>.</summary>
internal sealed record HashtagAlternative(int Weight, string Text, bool Cased, ReadingSteps Forbidden) : PlannedAlternative(Weight);

/// <summary>Links to a host or one below it; lower case, without a leading dot.</summary>
internal sealed record DomainAlternative(int Weight, string Host) : PlannedAlternative(Weight);

/// <summary>An emoji, stripped of skin tones and variation selectors.</summary>
internal sealed record EmojiAlternative(int Weight, string Emoji) : PlannedAlternative(Weight);

internal sealed record RegexAlternative(int Weight, RegexNode Root) : PlannedAlternative(Weight);

internal sealed record ShapeAlternative(int Weight, ShapeKind Shape) : PlannedAlternative(Weight);

internal enum ShapeKind
{
    Nik,
    Nip,
    Phone,
    Email,
    Url,
    Money,
    AccountNumber,
}
