using System.Collections.Immutable;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Syntax.Ast;

/// <summary>A name or a word in a name's place (a severity, an affix, a list's name with its <c>@</c>), as written.</summary>
internal sealed record NameSyntax(SourceSpan Span, string Text) : SyntaxNode(Span);

/// <summary>A quoted text, decoded.</summary>
internal sealed record TextSyntax(SourceSpan Span, string Value) : SyntaxNode(Span)
{
    /// <summary>The source offset of each unit of <see cref="Value"/> and of its end; default where they follow the opening quote one by one.</summary>
    public ImmutableArray<int> Offsets { get; init; }

    /// <summary>Where a stretch of <see cref="Value"/> stands in the source.</summary>
    public SourceSpan SpanOf(int start, int length) => Offsets.IsDefault
        ? new SourceSpan(Span.Start + 1 + start, Span.Start + 1 + start + length)
        : new SourceSpan(Offsets[start], Offsets[start + length]);
}

internal sealed record NumberSyntax(SourceSpan Span, long Value) : SyntaxNode(Span);

internal sealed record DateSyntax(SourceSpan Span, DateTime Value) : SyntaxNode(Span);

/// <summary>A regular expression without its slashes, as written.</summary>
internal sealed record RegexSyntax(SourceSpan Span, string Pattern) : SyntaxNode(Span);
