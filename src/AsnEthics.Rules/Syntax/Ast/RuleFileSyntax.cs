using System.Collections.Immutable;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Syntax.Ast;

/// <summary>A whole rule file. The header is null where it is missing or wrong.</summary>
internal sealed record RuleFileSyntax(SourceSpan Span, HeaderSyntax? Header, ImmutableArray<ImportSyntax> Imports, ImmutableArray<BlockSyntax> Blocks) : SyntaxNode(Span)
{
    /// <summary>Whether imports, facts, lists or guidelines may be among what could not be read, so that a name unknown here is not reported again.</summary>
    public bool IsIncomplete { get; init; }
}

internal sealed record HeaderSyntax(SourceSpan Span, TextSyntax Name, TextSyntax Version, NameSyntax? Language, TextSyntax? Engine) : SyntaxNode(Span);

internal sealed record ImportSyntax(SourceSpan Span, TextSyntax Reference, TextSyntax? Version, NameSyntax Alias) : SyntaxNode(Span);

/// <summary>A block of a rule file. <see cref="HasErrors"/> says that parts of it could not be read, so that what it lacks is not reported again.</summary>
internal abstract record BlockSyntax(SourceSpan Span) : SyntaxNode(Span)
{
    public bool HasErrors { get; init; }
}

internal sealed record GuidelinesSyntax(SourceSpan Span, TextSyntax Code, TextSyntax Title, ImmutableArray<GuidelinePointSyntax> Points) : BlockSyntax(Span);

internal sealed record GuidelinePointSyntax(SourceSpan Span, NumberSyntax Number, TextSyntax Text) : SyntaxNode(Span);

internal sealed record FactsSyntax(SourceSpan Span, ImmutableArray<FactSyntax> Facts) : BlockSyntax(Span);

internal sealed record FactSyntax(SourceSpan Span, NameSyntax Name, FactTypeSyntax Type, TextSyntax? Description) : SyntaxNode(Span);

internal abstract record FactTypeSyntax(SourceSpan Span) : SyntaxNode(Span);

internal sealed record YesNoTypeSyntax(SourceSpan Span) : FactTypeSyntax(Span);

internal sealed record TextTypeSyntax(SourceSpan Span) : FactTypeSyntax(Span);

/// <summary>A number with or without a range; both ends are given or none.</summary>
internal sealed record NumberTypeSyntax(SourceSpan Span, NumberSyntax? Minimum, NumberSyntax? Maximum) : FactTypeSyntax(Span);

internal sealed record OneOfTypeSyntax(SourceSpan Span, ImmutableArray<TextSyntax> Options) : FactTypeSyntax(Span);

/// <summary>A list: patterns written in the file, or the name of a list file.</summary>
internal sealed record ListSyntax(SourceSpan Span, NameSyntax Name, TextSyntax? Title, TextSyntax? File, ImmutableArray<PatternSyntax> Patterns) : BlockSyntax(Span);
