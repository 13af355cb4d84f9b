using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.LanguageServer.Analysis;

/// <summary>Something with a name. Two are the same thing where they are equal.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Owner">The rule set that declares it; empty for facts, which all rule sets share.</param>
/// <param name="Name">Its name, without <c>@</c>.</param>
/// <param name="RuleId">For a pattern, the rule that holds it.</param>
internal sealed record RuleSymbol(SymbolKind Kind, string Owner, string Name, string RuleId = "");

internal enum SymbolKind
{
    List,
    Fact,
    Rule,
    Pattern,
    Import,
}

/// <summary>A place where a name stands; the span holds the name alone.</summary>
internal sealed record SymbolPlace(RuleSymbol Symbol, SourceSpan Span, bool IsDeclaration);
