using System.Collections.Immutable;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Syntax.Ast;

/// <summary>A rule of an imported rule set: <c>se137.PORNO-03</c>.</summary>
internal sealed record RuleReferenceSyntax(SourceSpan Span, NameSyntax Import, NameSyntax RuleId) : SyntaxNode(Span);

internal sealed record TuneSyntax(SourceSpan Span, RuleReferenceSyntax Rule, ImmutableArray<TuneChangeSyntax> Changes) : BlockSyntax(Span);

internal abstract record TuneChangeSyntax(SourceSpan Span) : SyntaxNode(Span);

internal sealed record TuneAddSyntax(SourceSpan Span, PatternSyntax Pattern, NameSyntax Target) : TuneChangeSyntax(Span);

internal sealed record TuneRemoveSyntax(SourceSpan Span, PatternSyntax Pattern, NameSyntax Target) : TuneChangeSyntax(Span);

internal sealed record TuneSeveritySyntax(SourceSpan Span, NameSyntax Value) : TuneChangeSyntax(Span);

internal sealed record TuneStatusSyntax(SourceSpan Span, NameSyntax Value) : TuneChangeSyntax(Span);

internal sealed record TuneExceptionSyntax(SourceSpan Span, ExceptionSyntax Exception) : TuneChangeSyntax(Span);

internal sealed record TuneBecauseSyntax(SourceSpan Span, TextSyntax Reason) : TuneChangeSyntax(Span);

internal sealed record DisableSyntax(SourceSpan Span, RuleReferenceSyntax Rule, TextSyntax Reason, DateSyntax? Until) : BlockSyntax(Span);
