using Superpower.Model;

namespace AsnEthics.Rules.Syntax.Layout;

/// <summary>How a token is written, and whether a blank stands before it.</summary>
internal static class TokenText
{
    /// <summary>The token with the plain characters in place of those that word processors put there. What stands between quotes or slashes stays as it is.</summary>
    public static string Of(Token<RuleToken> token)
    {
        var text = token.ToStringValue();
        return token.Kind switch
        {
            RuleToken.Text => "\"" + text.Substring(1, text.Length - 2) + "\"",
            RuleToken.LessOrEqual => "<=",
            RuleToken.GreaterOrEqual => ">=",
            RuleToken.NotEqual => "!=",
            RuleToken.Range => "..",
            _ => text,
        };
    }

    public static bool HasBlankBefore(RuleToken before, RuleToken token) => token switch
    {
        RuleToken.Comma or RuleToken.RightParenthesis or RuleToken.Dot or RuleToken.Range => false,
        RuleToken.LeftParenthesis => before is not (RuleToken.CountKeyword or RuleToken.ScoreKeyword or RuleToken.LeftParenthesis),
        _ => before is not (RuleToken.LeftParenthesis or RuleToken.Dot or RuleToken.Range),
    };
}
