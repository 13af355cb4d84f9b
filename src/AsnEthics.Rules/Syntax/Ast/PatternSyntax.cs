using System.Collections.Immutable;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Syntax.Ast;

internal abstract record PatternSyntax(SourceSpan Span, ImmutableArray<ModifierSyntax> Modifiers) : SyntaxNode(Span);

/// <summary>A kind with its texts: <c>word "hoaks", "hoax"</c>.</summary>
internal sealed record TextPatternSyntax(SourceSpan Span, PatternKind Kind, ImmutableArray<TextSyntax> Texts, ImmutableArray<ModifierSyntax> Modifiers) : PatternSyntax(Span, Modifiers);

internal sealed record RegexPatternSyntax(SourceSpan Span, RegexSyntax Regex, ImmutableArray<ModifierSyntax> Modifiers) : PatternSyntax(Span, Modifiers);

internal sealed record ShapePatternSyntax(SourceSpan Span, NameSyntax Shape, ImmutableArray<ModifierSyntax> Modifiers) : PatternSyntax(Span, Modifiers);

/// <summary>A list in a pattern's place; the name has its <c>@</c> and, for an imported list, the alias.</summary>
internal sealed record ListPatternSyntax(SourceSpan Span, NameSyntax Name, ImmutableArray<ModifierSyntax> Modifiers) : PatternSyntax(Span, Modifiers);

internal enum PatternKind
{
    Word,
    Root,
    Phrase,
    Part,
    Exact,
    Hashtag,
    Domain,
    Emoji,
}
