using System.Collections.Immutable;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Syntax.Ast;

internal abstract record ModifierSyntax(SourceSpan Span) : SyntaxNode(Span);

internal sealed record CasedModifierSyntax(SourceSpan Span) : ModifierSyntax(Span);

/// <summary><c>no leet</c> and its like.</summary>
internal sealed record NoStepModifierSyntax(SourceSpan Span, NameSyntax Step) : ModifierSyntax(Span);

/// <summary><c>in names</c>; the name is the word behind <c>in</c>.</summary>
internal sealed record InModifierSyntax(SourceSpan Span, NameSyntax Place) : ModifierSyntax(Span);

internal sealed record TypoModifierSyntax(SourceSpan Span, NumberSyntax Letters) : ModifierSyntax(Span);

internal sealed record WeightModifierSyntax(SourceSpan Span, NumberSyntax Weight) : ModifierSyntax(Span);

internal sealed record OnlyModifierSyntax(SourceSpan Span, ImmutableArray<NameSyntax> Affixes) : ModifierSyntax(Span);

internal sealed record ExceptModifierSyntax(SourceSpan Span, ImmutableArray<NameSyntax> Affixes) : ModifierSyntax(Span);
