using System.Collections.Immutable;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Syntax.Ast;

/// <summary>An entry of a rule before its <c>find</c>.</summary>
internal abstract record MetaSyntax(SourceSpan Span) : SyntaxNode(Span);

internal sealed record GuidelineMetaSyntax(SourceSpan Span, ImmutableArray<GuidelineNumberSyntax> Numbers) : MetaSyntax(Span);

/// <summary>A number, behind the alias of an import or the code of a catalogue where one is named.</summary>
internal sealed record GuidelineNumberSyntax(SourceSpan Span, NameSyntax? Catalogue, NumberSyntax Number) : SyntaxNode(Span);

internal sealed record SeverityMetaSyntax(SourceSpan Span, NameSyntax Value) : MetaSyntax(Span);

internal sealed record StatusMetaSyntax(SourceSpan Span, NameSyntax Value) : MetaSyntax(Span);

internal sealed record CategoryMetaSyntax(SourceSpan Span, NameSyntax Value) : MetaSyntax(Span);

internal sealed record OwnerMetaSyntax(SourceSpan Span, TextSyntax Value) : MetaSyntax(Span);

internal sealed record SinceMetaSyntax(SourceSpan Span, DateSyntax Value) : MetaSyntax(Span);

internal sealed record UntilMetaSyntax(SourceSpan Span, DateSyntax Value) : MetaSyntax(Span);

internal sealed record ReferenceMetaSyntax(SourceSpan Span, TextSyntax Law, TextSyntax Article, DateSyntax? Since, DateSyntax? Until) : MetaSyntax(Span);

internal sealed record MessageMetaSyntax(SourceSpan Span, NameSyntax Language, TextSyntax Value) : MetaSyntax(Span);

internal sealed record AdviceMetaSyntax(SourceSpan Span, NameSyntax Language, TextSyntax Value) : MetaSyntax(Span);
