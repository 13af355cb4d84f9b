using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;
using Superpower;
using static AsnEthics.Rules.Syntax.TokenParsers.Literals;

namespace AsnEthics.Rules.Syntax.TokenParsers;

/// <summary><c>tune</c> and <c>disable</c>.</summary>
internal static class OverrideParsers
{
    private static readonly TokenListParser<RuleToken, RuleReferenceSyntax> Reference =
        from import in Name
        from dot in TokenOf(RuleToken.Dot)
        from id in Name
        select new RuleReferenceSyntax(import.Span.To(id.Span), import, id);

    public static TokenListParser<RuleToken, RuleReferenceSyntax> TuneOpener { get; } =
        TokenOf(RuleToken.TuneKeyword).IgnoreThen(Reference);

    private static readonly TokenListParser<RuleToken, TuneChangeSyntax> Add =
        from keyword in TokenOf(RuleToken.AddKeyword)
        from pattern in PatternParsers.Pattern
        from to in TokenOf(RuleToken.ToKeyword)
        from target in Name
        select (TuneChangeSyntax)new TuneAddSyntax(keyword.ToSpan().To(target.Span), pattern, target);

    private static readonly TokenListParser<RuleToken, TuneChangeSyntax> Remove =
        from keyword in TokenOf(RuleToken.RemoveKeyword)
        from pattern in PatternParsers.Pattern
        from @from in TokenOf(RuleToken.FromKeyword)
        from target in Name
        select (TuneChangeSyntax)new TuneRemoveSyntax(keyword.ToSpan().To(target.Span), pattern, target);

    private static readonly TokenListParser<RuleToken, Func<SourceSpan, TuneChangeSyntax>> Severity =
        TokenOf(RuleToken.SeverityKeyword).IgnoreThen(Name.Named("`info`, `low`, `medium`, `high` or `critical`"))
            .Select(value => (Func<SourceSpan, TuneChangeSyntax>)(start => new TuneSeveritySyntax(start.To(value.Span), value)));

    private static readonly TokenListParser<RuleToken, Func<SourceSpan, TuneChangeSyntax>> Status =
        TokenOf(RuleToken.StatusKeyword).IgnoreThen(Name.Named("`active`, `test` or `retired`"))
            .Select(value => (Func<SourceSpan, TuneChangeSyntax>)(start => new TuneStatusSyntax(start.To(value.Span), value)));

    private static readonly TokenListParser<RuleToken, TuneChangeSyntax> Set =
        from keyword in TokenOf(RuleToken.SetKeyword)
        from create in Severity.Or(Status)
        select create(keyword.ToSpan());

    private static readonly TokenListParser<RuleToken, TuneChangeSyntax> Because =
        from keyword in TokenOf(RuleToken.BecauseKeyword)
        from reason in Quoted
        select (TuneChangeSyntax)new TuneBecauseSyntax(keyword.ToSpan().To(reason.Span), reason);

    public static TokenListParser<RuleToken, TuneChangeSyntax> Change { get; } =
        Add.Or(Remove).Or(Set).Or(Because)
            .Or(ExceptionParsers.Exception.Select(TuneChangeSyntax (exception) => new TuneExceptionSyntax(exception.Span, exception)));

    public static TokenListParser<RuleToken, DisableSyntax> Disable { get; } =
        from keyword in TokenOf(RuleToken.DisableKeyword)
        from rule in Reference
        from because in TokenOf(RuleToken.BecauseKeyword)
        from reason in Quoted
        from until in TokenOf(RuleToken.UntilKeyword).IgnoreThen(Date).AsNullable().OptionalOrDefault()
        select new DisableSyntax(keyword.ToSpan().To(until?.Span ?? reason.Span), rule, reason, until);
}
