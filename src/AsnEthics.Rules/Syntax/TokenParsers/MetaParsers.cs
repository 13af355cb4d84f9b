using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;
using Superpower;
using static AsnEthics.Rules.Syntax.TokenParsers.Literals;

namespace AsnEthics.Rules.Syntax.TokenParsers;

/// <summary>The entries of a rule before its <c>find</c>.</summary>
internal static class MetaParsers
{
    private static readonly TokenListParser<RuleToken, NumberSyntax> DottedNumber =
        TokenOf(RuleToken.Dot).IgnoreThen(Number).Named("a dot and a number (as in `se137.7`)");

    private static readonly TokenListParser<RuleToken, GuidelineNumberSyntax> GuidelineNumber =
        Number.Select(number => new GuidelineNumberSyntax(number.Span, null, number))
            .Or(from catalogue in Name
                from number in DottedNumber
                select new GuidelineNumberSyntax(catalogue.Span.To(number.Span), catalogue, number));

    private static readonly TokenListParser<RuleToken, MetaSyntax> Guideline =
        from keyword in TokenOf(RuleToken.GuidelineKeyword)
        from numbers in CommaSeparated(GuidelineNumber)
        select (MetaSyntax)new GuidelineMetaSyntax(keyword.ToSpan().To(SpanOf(numbers)), numbers);

    private static readonly TokenListParser<RuleToken, DateSyntax> SinceDate = TokenOf(RuleToken.SinceKeyword).IgnoreThen(Date);

    private static readonly TokenListParser<RuleToken, DateSyntax> UntilDate = TokenOf(RuleToken.UntilKeyword).IgnoreThen(Date);

    private static readonly TokenListParser<RuleToken, MetaSyntax> Reference =
        from keyword in TokenOf(RuleToken.RefKeyword)
        from law in Quoted
        from article in Quoted
        from since in SinceDate.AsNullable().OptionalOrDefault()
        from until in UntilDate.AsNullable().OptionalOrDefault()
        let end = (SyntaxNode?)until ?? (SyntaxNode?)since ?? article
        select (MetaSyntax)new ReferenceMetaSyntax(keyword.ToSpan().To(end.Span), law, article, since, until);

    public static TokenListParser<RuleToken, MetaSyntax> Meta { get; } =
        Guideline
            .Or(Entry(RuleToken.SeverityKeyword, Name.Named("`info`, `low`, `medium`, `high` or `critical`"), (span, value) => new SeverityMetaSyntax(span, value)))
            .Or(Entry(RuleToken.StatusKeyword, Name.Named("`active`, `test` or `retired`"), (span, value) => new StatusMetaSyntax(span, value)))
            .Or(Entry(RuleToken.CategoryKeyword, Name, (span, value) => new CategoryMetaSyntax(span, value)))
            .Or(Entry(RuleToken.OwnerKeyword, Quoted, (span, value) => new OwnerMetaSyntax(span, value)))
            .Or(Entry(RuleToken.SinceKeyword, Date, (span, value) => new SinceMetaSyntax(span, value)))
            .Or(Entry(RuleToken.UntilKeyword, Date, (span, value) => new UntilMetaSyntax(span, value)))
            .Or(Reference)
            .Or(Localized(RuleToken.MessageKeyword, (span, language, text) => new MessageMetaSyntax(span, language, text)))
            .Or(Localized(RuleToken.AdviceKeyword, (span, language, text) => new AdviceMetaSyntax(span, language, text)));

    private static TokenListParser<RuleToken, MetaSyntax> Entry<T>(RuleToken keyword, TokenListParser<RuleToken, T> value, Func<SourceSpan, T, MetaSyntax> create)
        where T : SyntaxNode =>
        from first in TokenOf(keyword)
        from node in value
        select create(first.ToSpan().To(node.Span), node);

    private static TokenListParser<RuleToken, MetaSyntax> Localized(RuleToken keyword, Func<SourceSpan, NameSyntax, TextSyntax, MetaSyntax> create) =>
        from first in TokenOf(keyword)
        from language in Name.Named("a language (`id` or `en`)")
        from text in Quoted
        select create(first.ToSpan().To(text.Span), language, text);
}
