using System.Collections.Immutable;

namespace AsnEthics.Rules.Plans;

/// <summary>A message or an advice in the languages a rule gives it in.</summary>
internal sealed record LocalizedTemplate(MessageTemplate? Indonesian, MessageTemplate? English)
{
    public static LocalizedTemplate None { get; } = new(null, null);

    /// <summary>The template in that language, else in Indonesian, else in English.</summary>
    public MessageTemplate? In(string language) =>
        language == "en" ? English ?? Indonesian : Indonesian ?? English;
}

/// <summary>Text with placeholders, cut into parts.</summary>
internal sealed record MessageTemplate(ImmutableArray<MessagePart> Parts);

internal abstract record MessagePart;

internal sealed record TextPart(string Text) : MessagePart;

/// <summary><c>{hit}</c>: the texts of all reported spans.</summary>
internal sealed record HitPart : MessagePart;

/// <summary><c>{name}</c>: the texts of the evidence of one pattern.</summary>
internal sealed record PatternPart(int Pattern) : MessagePart;

internal sealed record TitlePart : MessagePart;

internal sealed record GuidelinePart : MessagePart;
