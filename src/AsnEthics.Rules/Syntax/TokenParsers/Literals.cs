using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;
using Superpower;
using Superpower.Model;
using Superpower.Parsers;

namespace AsnEthics.Rules.Syntax.TokenParsers;

/// <summary>Parsers for single tokens and lists of them, from which all others are made.</summary>
internal static class Literals
{
    /// <summary>What messages show where a text is expected.</summary>
    public const string QuotedExpectation = "a quoted text";

    private static readonly ConcurrentDictionary<RuleToken, TokenListParser<RuleToken, Token<RuleToken>>> Tokens = new();

    public static TokenListParser<RuleToken, NameSyntax> Name { get; } =
        TokenOf(RuleToken.Name).Select(ToName);

    public static TokenListParser<RuleToken, TextSyntax> Quoted { get; } =
        TokenOf(RuleToken.Text).Select(ToText);

    public static TokenListParser<RuleToken, ImmutableArray<TextSyntax>> QuotedTexts { get; } = CommaSeparated(Quoted);

    public static TokenListParser<RuleToken, NumberSyntax> Number { get; } =
        TokenOf(RuleToken.Number).Select(ToNumber);

    public static TokenListParser<RuleToken, DateSyntax> Date { get; } =
        TokenOf(RuleToken.Date).Select(ToDate);

    public static TokenListParser<RuleToken, NameSyntax> ListName { get; } =
        TokenOf(RuleToken.ListName).Select(ToName);

    /// <summary>An affix; <c>ke-an</c> reads as a name.</summary>
    public static TokenListParser<RuleToken, NameSyntax> Affix { get; } =
        TokenOf(RuleToken.Affix).Or(TokenOf(RuleToken.Name)).Select(ToName).Named("an affix such as meN- or -kan");

    public static TokenListParser<RuleToken, RegexSyntax> Regex { get; } =
        TokenOf(RuleToken.Regex).Select(token =>
        {
            var written = token.ToStringValue();
            return new RegexSyntax(token.ToSpan(), written.Substring(1, Math.Max(0, written.Length - (RegexLiteral.IsClosed(written) ? 2 : 1))));
        });

    /// <summary>
    /// A token of a kind. Each of these parsers is made once: what stands behind <c>from</c> is worked out anew whenever a parser comes there, and making one looks up by reflection how messages call the token.
    /// </summary>
    public static TokenListParser<RuleToken, Token<RuleToken>> TokenOf(RuleToken kind) => Tokens.GetOrAdd(kind, static kind => Token.EqualTo(kind));

    /// <summary>One or more, with commas between.</summary>
    public static TokenListParser<RuleToken, ImmutableArray<T>> CommaSeparated<T>(TokenListParser<RuleToken, T> item)
    {
        var others = TokenOf(RuleToken.Comma).IgnoreThen(item).Many();
        return from first in item
               from rest in others
               select ImmutableArray.Create(first).AddRange(rest);
    }

    public static SourceSpan ToSpan(this Token<RuleToken> token) =>
        new(token.Position.Absolute, token.Position.Absolute + token.Span.Length);

    public static SourceSpan Span(this ArraySegment<Token<RuleToken>> tokens) =>
        tokens.Array![tokens.Offset].ToSpan().To(tokens.Array[tokens.Offset + tokens.Count - 1].ToSpan());

    public static SourceSpan SpanOf<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode => nodes[0].Span.To(nodes[nodes.Length - 1].Span);

    private static NameSyntax ToName(Token<RuleToken> token) => new(token.ToSpan(), token.ToStringValue());

    private static TextSyntax ToText(Token<RuleToken> token)
    {
        var span = token.ToSpan();
        var decoded = QuotedText.Decode(token.ToStringValue(), span.Start, out _);
        return new TextSyntax(span, decoded.Value) { Offsets = decoded.Offsets };
    }

    /// <summary>A number that does not fit was reported by <see cref="TokenCheck"/>; it counts as the largest.</summary>
    private static NumberSyntax ToNumber(Token<RuleToken> token) => new(
        token.ToSpan(),
        long.TryParse(token.ToStringValue(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : long.MaxValue);

    /// <summary>A day that does not exist was reported by <see cref="TokenCheck"/>.</summary>
    private static DateSyntax ToDate(Token<RuleToken> token) =>
        new(token.ToSpan(), DateLiteral.TryParse(token.ToStringValue(), out var date) ? date : DateTime.MinValue);
}
