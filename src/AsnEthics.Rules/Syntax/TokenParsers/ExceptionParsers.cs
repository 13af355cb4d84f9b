using System.Collections.Immutable;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;
using Superpower;
using static AsnEthics.Rules.Syntax.TokenParsers.Literals;

namespace AsnEthics.Rules.Syntax.TokenParsers;

/// <summary><c>ignore</c> and <c>skip</c>.</summary>
internal static class ExceptionParsers
{
    private static readonly TokenListParser<RuleToken, ImmutableArray<NameSyntax>> Targets =
        TokenOf(RuleToken.HitKeyword).Value(ImmutableArray<NameSyntax>.Empty).Or(CommaSeparated(Name));

    private static readonly TokenListParser<RuleToken, GuardSyntax> Guard =
        Name.Select(GuardSyntax (name) => new NamedGuardSyntax(name.Span, name))
            .Or(PatternParsers.Pattern.Select(GuardSyntax (pattern) => new PatternGuardSyntax(pattern.Span, pattern)))
            .Named("a pattern or a pattern's name");

    private static readonly TokenListParser<RuleToken, (GuardSide Side, SourceSpan Span)> Side =
        SideKeyword(RuleToken.BeforeKeyword, GuardSide.Before)
            .Or(SideKeyword(RuleToken.AfterKeyword, GuardSide.After))
            .Or(SideKeyword(RuleToken.AroundKeyword, GuardSide.Around));

    private static readonly TokenListParser<RuleToken, Func<SourceSpan, ImmutableArray<NameSyntax>, ExceptionSyntax>> Inside =
        from keyword in TokenOf(RuleToken.InsideKeyword)
        from guard in Guard
        select (Func<SourceSpan, ImmutableArray<NameSyntax>, ExceptionSyntax>)((start, targets) =>
            new IgnoreInsideSyntax(start.To(guard.Span), targets, guard));

    private static readonly TokenListParser<RuleToken, Func<SourceSpan, ImmutableArray<NameSyntax>, ExceptionSyntax>> When =
        from keyword in TokenOf(RuleToken.WhenKeyword)
        from guard in Guard
        from within in TokenOf(RuleToken.WithinKeyword)
        from number in Number
        from words in TokenOf(RuleToken.WordsKeyword)
        from side in Side
        select (Func<SourceSpan, ImmutableArray<NameSyntax>, ExceptionSyntax>)((start, targets) =>
            new IgnoreNearSyntax(start.To(side.Span), targets, guard, number, side.Side));

    private static readonly TokenListParser<RuleToken, ExceptionSyntax> Ignore =
        from keyword in TokenOf(RuleToken.IgnoreKeyword)
        from targets in Targets
        from create in Inside.Or(When)
        select create(keyword.ToSpan(), targets);

    private static readonly TokenListParser<RuleToken, ExceptionSyntax> Skip =
        from keyword in TokenOf(RuleToken.SkipKeyword)
        from wholePost in TokenOf(RuleToken.SentenceKeyword).Value(false).Or(TokenOf(RuleToken.PostKeyword).Value(true))
        from when in TokenOf(RuleToken.WhenKeyword)
        from condition in ConditionParsers.Condition
        select (ExceptionSyntax)new SkipSyntax(keyword.ToSpan().To(condition.Span), wholePost, condition);

    public static TokenListParser<RuleToken, ExceptionSyntax> Exception { get; } = Ignore.Or(Skip);

    private static TokenListParser<RuleToken, (GuardSide Side, SourceSpan Span)> SideKeyword(RuleToken keyword, GuardSide side) =>
        TokenOf(keyword).Select(token => (side, token.ToSpan()));
}
