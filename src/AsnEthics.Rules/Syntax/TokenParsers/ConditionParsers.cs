using System.Collections.Immutable;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;
using Superpower;
using static AsnEthics.Rules.Syntax.TokenParsers.Literals;

namespace AsnEthics.Rules.Syntax.TokenParsers;

/// <summary>
/// Conditions and the flag. Every alternative begins with a token of its own, so nothing is ever parsed twice; how deep a condition may nest is checked on the tokens
/// before (<see cref="NestingCheck"/>).
/// </summary>
internal static class ConditionParsers
{
    private static readonly TokenListParser<RuleToken, Comparison> ComparisonSign =
        TokenOf(RuleToken.Less).Value(Comparison.Less)
            .Or(TokenOf(RuleToken.LessOrEqual).Value(Comparison.LessOrEqual))
            .Or(TokenOf(RuleToken.Greater).Value(Comparison.Greater))
            .Or(TokenOf(RuleToken.GreaterOrEqual).Value(Comparison.GreaterOrEqual))
            .Or(TokenOf(RuleToken.Equal).Value(Comparison.Equal))
            .Or(TokenOf(RuleToken.NotEqual).Value(Comparison.NotEqual))
            .Named("a comparison (`<`, `<=`, `>`, `>=`, `=`, `!=`)");

    private static readonly TokenListParser<RuleToken, (ImmutableArray<NameSyntax> Names, SourceSpan Span)> Names =
        from open in TokenOf(RuleToken.LeftParenthesis)
        from names in CommaSeparated(Name)
        from close in TokenOf(RuleToken.RightParenthesis)
        select (names, open.ToSpan().To(close.ToSpan()));

    private static readonly TokenListParser<RuleToken, ConditionSyntax> Parenthesized =
        from open in TokenOf(RuleToken.LeftParenthesis)
        from inner in Parse.Ref(() => Condition!)
        from close in TokenOf(RuleToken.RightParenthesis)
        select (ConditionSyntax)new ParenthesizedConditionSyntax(open.ToSpan().To(close.ToSpan()), inner);

    private static readonly TokenListParser<RuleToken, ConditionSyntax> NumberOf =
        from number in Number
        from of in TokenOf(RuleToken.OfKeyword)
        from names in Names
        select (ConditionSyntax)new OfConditionSyntax(number.Span.To(names.Span), OfQuantifier.Number, number, names.Names);

    private static readonly TokenListParser<RuleToken, ConditionSyntax> Count =
        from keyword in TokenOf(RuleToken.CountKeyword)
        from open in TokenOf(RuleToken.LeftParenthesis)
        from name in Name
        from close in TokenOf(RuleToken.RightParenthesis)
        from comparison in ComparisonSign
        from number in Number
        select (ConditionSyntax)new CountConditionSyntax(keyword.ToSpan().To(number.Span), name, comparison, number);

    private static readonly TokenListParser<RuleToken, ConditionSyntax> Score =
        from keyword in TokenOf(RuleToken.ScoreKeyword)
        from names in Names
        from comparison in ComparisonSign
        from number in Number
        select (ConditionSyntax)new ScoreConditionSyntax(keyword.ToSpan().To(number.Span), names.Names, comparison, number);

    private static readonly TokenListParser<RuleToken, Func<NameSyntax, ConditionSyntax>> IsText =
        from keyword in TokenOf(RuleToken.IsKeyword)
        from value in Quoted
        select (Func<NameSyntax, ConditionSyntax>)(name => new FactIsConditionSyntax(name.Span.To(value.Span), name, value));

    private static readonly TokenListParser<RuleToken, Func<NameSyntax, ConditionSyntax>> InTexts =
        from keyword in TokenOf(RuleToken.InKeyword)
        from open in TokenOf(RuleToken.LeftParenthesis)
        from values in QuotedTexts
        from close in TokenOf(RuleToken.RightParenthesis)
        select (Func<NameSyntax, ConditionSyntax>)(name => new FactInConditionSyntax(name.Span.To(close.ToSpan()), name, values));

    private static readonly TokenListParser<RuleToken, Func<NameSyntax, ConditionSyntax>> ComparesNumber =
        from comparison in ComparisonSign
        from number in Number
        select (Func<NameSyntax, ConditionSyntax>)(name => new FactNumberConditionSyntax(name.Span.To(number.Span), name, comparison, number));

    private static readonly TokenListParser<RuleToken, ConditionSyntax> Named =
        from name in Name
        from rest in IsText.Or(InTexts).Or(ComparesNumber).OptionalOrDefault(only => new NameConditionSyntax(only.Span, only))
        select rest(name);

    private static readonly TokenListParser<RuleToken, ConditionSyntax> Atom =
        Parenthesized
            .Or(Of(RuleToken.AnyKeyword, OfQuantifier.Any))
            .Or(Of(RuleToken.AllKeyword, OfQuantifier.All))
            .Or(Of(RuleToken.NoneKeyword, OfQuantifier.None))
            .Or(NumberOf)
            .Or(Count)
            .Or(Score)
            .Or(Named)
            .Named("a condition");

    private static readonly TokenListParser<RuleToken, Func<ConditionSyntax, ConditionSyntax>> NearSuffix =
        from ordered in TokenOf(RuleToken.NearKeyword).Value(false).Or(TokenOf(RuleToken.BeforeKeyword).Value(true))
        from right in Atom
        from within in TokenOf(RuleToken.WithinKeyword)
        from number in Number
        from words in TokenOf(RuleToken.WordsKeyword)
        select (Func<ConditionSyntax, ConditionSyntax>)(left =>
            new NearConditionSyntax(left.Span.To(words.ToSpan()), left, ordered, right, number));

    private static readonly TokenListParser<RuleToken, ConditionSyntax> Near =
        from left in Atom
        from suffix in NearSuffix.OptionalOrDefault(condition => condition)
        select suffix(left);

    private static readonly TokenListParser<RuleToken, ConditionSyntax> Not =
        from keyword in TokenOf(RuleToken.NotKeyword)
        from operand in Parse.Ref(() => Unary!)
        select (ConditionSyntax)new NotConditionSyntax(keyword.ToSpan().To(operand.Span), operand);

    private static readonly TokenListParser<RuleToken, ConditionSyntax> Unary = Not.Or(Near).Named("a condition");

    private static readonly TokenListParser<RuleToken, ConditionSyntax> And =
        Chain(Unary, RuleToken.AndKeyword, (span, operands) => new AndConditionSyntax(span, operands));

    public static TokenListParser<RuleToken, ConditionSyntax> Condition { get; } =
        Chain(And, RuleToken.OrKeyword, (span, operands) => new OrConditionSyntax(span, operands));

    private static readonly TokenListParser<RuleToken, ScopeSyntax> Window =
        from keyword in TokenOf(RuleToken.WindowKeyword)
        from number in Number
        from words in TokenOf(RuleToken.WordsKeyword)
        select new ScopeSyntax(keyword.ToSpan().To(words.ToSpan()), ScopeKeyword.Window, number);

    private static readonly TokenListParser<RuleToken, ScopeSyntax> Scope =
        TokenOf(RuleToken.SentenceKeyword).Select(token => new ScopeSyntax(token.ToSpan(), ScopeKeyword.Sentence, null))
            .Or(TokenOf(RuleToken.PostKeyword).Select(token => new ScopeSyntax(token.ToSpan(), ScopeKeyword.Post, null)))
            .Or(Window);

    public static TokenListParser<RuleToken, FlagSyntax> Flag { get; } =
        from keyword in TokenOf(RuleToken.FlagKeyword)
        from scope in Scope
        from when in TokenOf(RuleToken.WhenKeyword)
        from condition in Condition
        select new FlagSyntax(keyword.ToSpan().To(condition.Span), scope, condition);

    private static TokenListParser<RuleToken, ConditionSyntax> Of(RuleToken keyword, OfQuantifier quantifier) =>
        from first in TokenOf(keyword)
        from of in TokenOf(RuleToken.OfKeyword)
        from names in Names
        select (ConditionSyntax)new OfConditionSyntax(first.ToSpan().To(names.Span), quantifier, null, names.Names);

    /// <summary>Operands with a keyword between, as one node; a single operand stays itself.</summary>
    private static TokenListParser<RuleToken, ConditionSyntax> Chain(
        TokenListParser<RuleToken, ConditionSyntax> operand,
        RuleToken keyword,
        Func<SourceSpan, ImmutableArray<ConditionSyntax>, ConditionSyntax> create)
    {
        var others = TokenOf(keyword).IgnoreThen(operand).Many();
        return from first in operand
               from rest in others
               select rest.Length == 0 ? first : create(first.Span.To(rest[rest.Length - 1].Span), ImmutableArray.Create(first).AddRange(rest));
    }
}
