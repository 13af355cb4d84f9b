using AsnEthics.Rules.Syntax.TokenParsers;
using AsnEthics.Rules.Text;
using Superpower.Model;

namespace AsnEthics.Rules.Syntax;

/// <summary>A comment, from its <c>#</c> to the end of its line.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Next">The index of the token behind it; the number of tokens where there is none.</param>
/// <param name="EndsLine">Whether a token stands before it on its line.</param>
internal readonly record struct SourceComment(SourceSpan Span, int Next, bool EndsLine);

/// <summary>Finds comments: they stand between tokens and leave none.</summary>
internal static class SourceComments
{
    public static IEnumerable<SourceComment> Find(SourceText source, Token<RuleToken>[] tokens)
    {
        var text = source.Text;
        var position = 0;
        for (var next = 0; next <= tokens.Length; next++)
        {
            var gapEnd = next < tokens.Length ? tokens[next].Position.Absolute : text.Length;
            for (var start = text.IndexOf('#', position, gapEnd - position); start >= 0; start = text.IndexOf('#', position, gapEnd - position))
            {
                var end = start;
                while (end < gapEnd && !SourceCharacters.IsLineBreak(text[end]))
                    end++;
                var endsLine = next > 0 && source.LineIndexOf(tokens[next - 1].ToSpan().End) == source.LineIndexOf(start);
                yield return new SourceComment(new SourceSpan(start, end), next, endsLine);
                position = end;
            }

            position = next < tokens.Length ? tokens[next].ToSpan().End : gapEnd;
        }
    }
}
