using System.Collections.Immutable;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Syntax.Ast;

/// <summary>An element of a phrase's text; spans point into the rule file.</summary>
internal abstract record PhraseElementSyntax(SourceSpan Span) : SyntaxNode(Span);

internal sealed record PhraseWordSyntax(SourceSpan Span, string Text) : PhraseElementSyntax(Span);

/// <summary><c>+sebar</c>: any form of a root.</summary>
internal sealed record PhraseRootSyntax(SourceSpan Span, string Text) : PhraseElementSyntax(Span);

/// <summary><c>_</c> is 1 to 1, <c>...3</c> is 0 to 3.</summary>
internal sealed record PhraseGapSyntax(SourceSpan Span, int Minimum, int Maximum) : PhraseElementSyntax(Span);

internal sealed record PhraseChoiceSyntax(SourceSpan Span, ImmutableArray<ImmutableArray<PhraseElementSyntax>> Options) : PhraseElementSyntax(Span);
