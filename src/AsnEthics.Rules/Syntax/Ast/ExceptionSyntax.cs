using System.Collections.Immutable;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Syntax.Ast;

internal abstract record ExceptionSyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary>An <c>ignore</c>; without names it stands for <c>hit</c>, every pattern the flag names.</summary>
internal abstract record IgnoreSyntax(SourceSpan Span, ImmutableArray<NameSyntax> Targets, GuardSyntax Guard) : ExceptionSyntax(Span);

internal sealed record IgnoreInsideSyntax(SourceSpan Span, ImmutableArray<NameSyntax> Targets, GuardSyntax Guard) : IgnoreSyntax(Span, Targets, Guard);

internal sealed record IgnoreNearSyntax(SourceSpan Span, ImmutableArray<NameSyntax> Targets, GuardSyntax Guard, NumberSyntax Words, GuardSide Side) : IgnoreSyntax(Span, Targets, Guard);

internal abstract record GuardSyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary>A pattern of the rule's <c>find</c>, by name.</summary>
internal sealed record NamedGuardSyntax(SourceSpan Span, NameSyntax Name) : GuardSyntax(Span);

internal sealed record PatternGuardSyntax(SourceSpan Span, PatternSyntax Pattern) : GuardSyntax(Span);

internal sealed record SkipSyntax(SourceSpan Span, bool WholePost, ConditionSyntax Condition) : ExceptionSyntax(Span);
