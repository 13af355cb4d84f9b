using System.Collections.Immutable;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Syntax.Ast;

/// <summary>A condition. <c>or</c> and <c>and</c> hold any number of operands, so that a long chain is no deep tree.</summary>
internal abstract record ConditionSyntax(SourceSpan Span) : SyntaxNode(Span);

internal sealed record OrConditionSyntax(SourceSpan Span, ImmutableArray<ConditionSyntax> Operands) : ConditionSyntax(Span);

internal sealed record AndConditionSyntax(SourceSpan Span, ImmutableArray<ConditionSyntax> Operands) : ConditionSyntax(Span);

internal sealed record NotConditionSyntax(SourceSpan Span, ConditionSyntax Operand) : ConditionSyntax(Span);

internal sealed record ParenthesizedConditionSyntax(SourceSpan Span, ConditionSyntax Inner) : ConditionSyntax(Span);

/// <summary><c>a near b within N words</c>, or <c>before</c> where ordered.</summary>
internal sealed record NearConditionSyntax(SourceSpan Span, ConditionSyntax Left, bool Ordered, ConditionSyntax Right, NumberSyntax Words) : ConditionSyntax(Span);

/// <summary><c>any of (…)</c> and its like; the number is given for <c>N of</c> only.</summary>
internal sealed record OfConditionSyntax(SourceSpan Span, OfQuantifier Quantifier, NumberSyntax? Number, ImmutableArray<NameSyntax> Names) : ConditionSyntax(Span);

internal enum OfQuantifier
{
    Any,
    All,
    None,
    Number,
}

internal sealed record CountConditionSyntax(SourceSpan Span, NameSyntax Name, Comparison Comparison, NumberSyntax Number) : ConditionSyntax(Span);

internal sealed record ScoreConditionSyntax(SourceSpan Span, ImmutableArray<NameSyntax> Names, Comparison Comparison, NumberSyntax Number) : ConditionSyntax(Span);

/// <summary>A pattern's or a yes_no fact's name.</summary>
internal sealed record NameConditionSyntax(SourceSpan Span, NameSyntax Name) : ConditionSyntax(Span);

internal sealed record FactIsConditionSyntax(SourceSpan Span, NameSyntax Fact, TextSyntax Value) : ConditionSyntax(Span);

internal sealed record FactInConditionSyntax(SourceSpan Span, NameSyntax Fact, ImmutableArray<TextSyntax> Values) : ConditionSyntax(Span);

internal sealed record FactNumberConditionSyntax(SourceSpan Span, NameSyntax Fact, Comparison Comparison, NumberSyntax Number) : ConditionSyntax(Span);
