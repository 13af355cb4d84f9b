namespace AsnEthics.Rules.Tests.Oracle.Shapes;

/// <summary>Links and addresses of e-mail, as the tokenizer cuts them.</summary>
internal static class TokenShape
{
    public static IEnumerable<TextRange> Find(PostText post, TokenKind kind) =>
        from token in post.Tokens where token.Kind == kind select new TextRange(token.Start, token.End);
}
