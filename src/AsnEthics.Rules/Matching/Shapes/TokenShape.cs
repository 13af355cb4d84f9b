using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Shapes;

/// <summary>Links and addresses of e-mail, as the tokenizer cuts them.</summary>
internal static class TokenShape
{
    /// <summary>The next one from a place on; null where there is none.</summary>
    public static TextRange? Next(PostText post, TokenKind kind, int from)
    {
        for (var index = FirstFrom(post, from); index < post.Tokens.Count; index++)
        {
            var token = post.Tokens[index];
            if (token.Kind == kind)
                return new TextRange(token.Start, token.End);
        }

        return null;
    }

    private static int FirstFrom(PostText post, int place)
    {
        var low = 0;
        var high = post.Tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (post.Tokens[middle].Start < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
