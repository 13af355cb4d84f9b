using System.Collections.Immutable;
using AsnEthics.Rules.Syntax.TokenParsers;
using AsnEthics.Rules.Text;
using Superpower.Model;

namespace AsnEthics.Rules.Syntax;

/// <summary>
/// Cuts a file's tokens into blocks. A block begins where a block keyword is the first token on its line or stands behind an <c>end</c>; so one that is not closed ends where the next begins,
/// and an error in one leaves the others whole.
/// </summary>
internal static class RuleBlockSplitter
{
    public static IEnumerable<ArraySegment<Token<RuleToken>>> Split(Token<RuleToken>[] tokens, SourceText source)
    {
        var start = 0;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (!IsBlockKeyword(tokens[i].Kind) || !(tokens[i - 1].Kind == RuleToken.EndKeyword || IsFirstOnLine(tokens, i, source)))
                continue;
            yield return new ArraySegment<Token<RuleToken>>(tokens, start, i - start);
            start = i;
        }

        if (start < tokens.Length)
            yield return new ArraySegment<Token<RuleToken>>(tokens, start, tokens.Length - start);
    }

    public static bool IsFirstOnLine(IReadOnlyList<Token<RuleToken>> tokens, int index, SourceText source) =>
        index == 0 || source.LineIndexOf(tokens[index - 1].ToSpan().End) != source.LineIndexOf(tokens[index].Position.Absolute);

    public static bool IsBlockKeyword(RuleToken token) => BlockKeywords.Contains(token);

    public static ImmutableArray<RuleToken> BlockKeywords { get; } =
    [
        RuleToken.RulesetKeyword,
        RuleToken.ImportKeyword,
        RuleToken.GuidelinesKeyword,
        RuleToken.FactsKeyword,
        RuleToken.ListKeyword,
        RuleToken.RuleKeyword,
        RuleToken.TuneKeyword,
        RuleToken.DisableKeyword,
    ];
}
