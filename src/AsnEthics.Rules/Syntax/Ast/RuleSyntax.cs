using System.Collections.Immutable;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Syntax.Ast;

/// <summary>A rule. The flag is null where it is missing or wrong.</summary>
internal sealed record RuleSyntax(
    SourceSpan Span,
    NameSyntax Id,
    TextSyntax Title,
    ImmutableArray<MetaSyntax> Meta,
    ImmutableArray<PatternDefinitionSyntax> Patterns,
    FlagSyntax? Flag,
    ImmutableArray<ExceptionSyntax> Exceptions,
    ImmutableArray<ExampleSyntax> Examples) : BlockSyntax(Span)
{
    /// <summary>Whether a pattern could not be read, so that a name unknown in the rule is not reported again.</summary>
    public bool MissesPatterns { get; init; }
}

internal sealed record PatternDefinitionSyntax(SourceSpan Span, NameSyntax Name, ImmutableArray<PatternSyntax> Patterns) : SyntaxNode(Span);

internal sealed record FlagSyntax(SourceSpan Span, ScopeSyntax Scope, ConditionSyntax Condition) : SyntaxNode(Span);

/// <summary>Where a condition is looked at; words is given for a window only.</summary>
internal sealed record ScopeSyntax(SourceSpan Span, ScopeKeyword Kind, NumberSyntax? Words) : SyntaxNode(Span);

internal enum ScopeKeyword
{
    Sentence,
    Post,
    Window,
}
