using System.Collections.Immutable;
using System.Globalization;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax.Ast;
using Superpower;
using Superpower.Model;
using Superpower.Parsers;

namespace AsnEthics.Rules.Syntax;

/// <summary>Parses what stands in the quotes of a <c>phrase</c>: words, <c>_</c>, <c>...3</c>, <c>(a|b c)</c>, <c>+root</c>.</summary>
internal static class PhraseTextParser
{
    private const int MostGapDigits = 3;

    /// <summary>Without any of these a text holds nothing but words.</summary>
    private static readonly char[] Signs = ['(', ')', '|', '+', '_', '.', '\u2026'];

    // parsers that stand behind the first from are fields: what is written there is worked out anew at each use
    private static readonly TextParser<TextSpan> OptionalSpace = Span.WithAll(char.IsWhiteSpace).OptionalOrDefault();

    private static readonly TextParser<TextSpan> Letters = Span.WithAll(c => !char.IsWhiteSpace(c) && c is not ('(' or ')' or '|')).Named("a word");

    private static readonly TextParser<TextSpan> GapDigits = Span.WithAll(char.IsDigit).Named("a number of words");

    private static readonly TextParser<Piece> Gap =
        from dots in Span.EqualTo("...").Or(Span.EqualTo("\u2026"))
        from digits in GapDigits
        select new Piece(PieceKind.Gap, From(dots, digits), digits.ToStringValue());

    private static readonly TextParser<Piece> Root =
        from plus in Span.EqualTo("+")
        from word in Letters
        select new Piece(PieceKind.Root, From(plus, word), word.ToStringValue());

    private static readonly TextParser<Piece> Word =
        Letters.Select(word => new Piece(word.EqualsValue("_") ? PieceKind.AnyWord : PieceKind.Word, word, word.ToStringValue()));

    private static readonly TextParser<Piece[][]> Options = Parse.Ref(() => Sequence!).AtLeastOnceDelimitedBy(Character.EqualTo('|'));

    private static readonly TextParser<TextSpan> Close = Span.EqualTo(")");

    private static readonly TextParser<Piece> Choice =
        from open in Span.EqualTo("(")
        from options in Options
        from close in Close
        select new Piece(PieceKind.Choice, From(open, close), "") { Options = options };

    private static readonly TextParser<Piece> Element = Gap.Or(Root).Or(Choice).Or(Word).Named("a word");

    private static readonly TextParser<Piece[]> Elements =
        (from element in Element
         from after in OptionalSpace
         select element).AtLeastOnce();

    private static readonly TextParser<Piece[]> Sequence = OptionalSpace.IgnoreThen(Elements);

    private enum PieceKind
    {
        Word,
        Root,
        AnyWord,
        Gap,
        Choice,
    }

    /// <summary>The elements; default where the text does not fit, which is reported then.</summary>
    public static ImmutableArray<PhraseElementSyntax> ParsePhrase(TextSyntax text, FileDiagnostics diagnostics, RuleLimits limits)
    {
        if (NestingIn(text.Value, limits.MaxNesting) is { } tooDeep)
        {
            diagnostics.ReportNestingTooDeep(text.SpanOf(tooDeep, 1), limits.MaxNesting);
            return default;
        }

        // the grammar would cut them at the same places
        if (text.Value.IndexOfAny(Signs) < 0)
            return PlainWords(text);

        var result = Sequence(new TextSpan(text.Value));
        if (!result.HasValue || !result.Remainder.IsAtEnd)
        {
            ReportFailure(text, result, diagnostics);
            return default;
        }

        var elements = Convert(result.Value, text);
        return HasGapAtEdge(elements, diagnostics) ? default : elements;
    }

    /// <summary>What most phrases are: words between blanks, at least one.</summary>
    private static ImmutableArray<PhraseElementSyntax> PlainWords(TextSyntax text)
    {
        var words = ImmutableArray.CreateBuilder<PhraseElementSyntax>();
        var written = text.Value;
        for (var start = 0; start < written.Length; start++)
        {
            if (char.IsWhiteSpace(written[start]))
                continue;
            var end = start + 1;
            while (end < written.Length && !char.IsWhiteSpace(written[end]))
                end++;
            words.Add(new PhraseWordSyntax(text.SpanOf(start, end - start), written.Substring(start, end - start)));
            start = end;
        }

        return words.ToImmutable();
    }

    /// <summary>Where parentheses nest too deep; null where they do not.</summary>
    private static int? NestingIn(string text, int limit)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(' && ++depth > limit)
                return i;
            if (text[i] == ')')
                depth--;
        }

        return null;
    }

    private static void ReportFailure(TextSyntax text, Result<Piece[]> result, FileDiagnostics diagnostics)
    {
        var place = result.Remainder.Position.Absolute;
        var span = place < text.Value.Length ? text.SpanOf(place, 1) : text.SpanOf(text.Value.Length, 0);
        if (place == text.Value.Length)
            diagnostics.ReportPhraseEndsEarly(span, [.. result.Expectations ?? []]);
        else if (result.HasValue)
            diagnostics.ReportPhraseSign(span, text.Value[place]);
        else
            diagnostics.ReportPhrase(span, text.Value[place], [.. result.Expectations ?? []]);
    }

    private static ImmutableArray<PhraseElementSyntax> Convert(Piece[] pieces, TextSyntax text) => [.. pieces.Select(piece => Convert(piece, text))];

    private static PhraseElementSyntax Convert(Piece piece, TextSyntax text)
    {
        var span = text.SpanOf(piece.Span.Position.Absolute, piece.Span.Length);
        return piece.Kind switch
        {
            PieceKind.Word => new PhraseWordSyntax(span, piece.Text),
            PieceKind.Root => new PhraseRootSyntax(span, piece.Text),
            PieceKind.AnyWord => new PhraseGapSyntax(span, 1, 1),
            PieceKind.Gap => new PhraseGapSyntax(span, 0, GapOf(piece.Text)),
            _ => new PhraseChoiceSyntax(span, [.. piece.Options.Select(option => Convert(option, text))]),
        };
    }

    /// <summary>A gap too long for any scope is capped; W116 says so.</summary>
    private static int GapOf(string digits) =>
        digits.Length <= MostGapDigits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var words) ? words : 999;

    /// <summary>A gap at the edge of a phrase would say nothing about where the hit ends.</summary>
    private static bool HasGapAtEdge(ImmutableArray<PhraseElementSyntax> elements, FileDiagnostics diagnostics)
    {
        foreach (var edge in new[] { elements[0], elements[elements.Length - 1] })
        {
            if (edge is PhraseGapSyntax)
            {
                diagnostics.ReportGapAtEdge(edge.Span);
                return true;
            }
        }

        foreach (var option in elements.OfType<PhraseChoiceSyntax>().SelectMany(choice => choice.Options))
        {
            if (HasGapAtEdge(option, diagnostics))
                return true;
        }

        return false;
    }

    private readonly record struct Piece(PieceKind Kind, TextSpan Span, string Text)
    {
        public Piece[][] Options { get; init; } = [];
    }

    private static TextSpan From(TextSpan first, TextSpan last) =>
        new(first.Source!, first.Position, last.Position.Absolute + last.Length - first.Position.Absolute);
}
