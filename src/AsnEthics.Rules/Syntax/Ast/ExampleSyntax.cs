using System.Collections.Immutable;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Syntax.Ast;

internal sealed record ExampleSyntax(SourceSpan Span, bool IsTodo, bool Expected, TextSyntax Text, ImmutableArray<FactAssignmentSyntax> Facts) : SyntaxNode(Span);

internal sealed record FactAssignmentSyntax(SourceSpan Span, NameSyntax Name, FactValueSyntax Value) : SyntaxNode(Span);

internal abstract record FactValueSyntax(SourceSpan Span) : SyntaxNode(Span);

internal sealed record YesNoValueSyntax(SourceSpan Span, bool Yes) : FactValueSyntax(Span);

internal sealed record NumberValueSyntax(SourceSpan Span, NumberSyntax Number) : FactValueSyntax(Span);

internal sealed record TextValueSyntax(SourceSpan Span, TextSyntax Text) : FactValueSyntax(Span);
