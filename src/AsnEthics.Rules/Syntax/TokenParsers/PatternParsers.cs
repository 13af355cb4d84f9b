using System.Collections.Immutable;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;
using Superpower;
using static AsnEthics.Rules.Syntax.TokenParsers.Literals;

namespace AsnEthics.Rules.Syntax.TokenParsers;

/// <summary>Patterns, their modifiers, and the definitions of <c>find</c>.</summary>
internal static class PatternParsers
{
    /// <summary>What messages show where a pattern is expected.</summary>
    public const string Expectation = "a pattern (`word`, `root`, `phrase`, …)";

    private static readonly TokenListParser<RuleToken, (PatternKind Kind, SourceSpan Span)> Kind =
        KindKeyword(RuleToken.WordKeyword, PatternKind.Word)
            .Or(KindKeyword(RuleToken.RootKeyword, PatternKind.Root))
            .Or(KindKeyword(RuleToken.PhraseKeyword, PatternKind.Phrase))
            .Or(KindKeyword(RuleToken.PartKeyword, PatternKind.Part))
            .Or(KindKeyword(RuleToken.ExactKeyword, PatternKind.Exact))
            .Or(KindKeyword(RuleToken.HashtagKeyword, PatternKind.Hashtag))
            .Or(KindKeyword(RuleToken.DomainKeyword, PatternKind.Domain))
            .Or(KindKeyword(RuleToken.EmojiKeyword, PatternKind.Emoji));

    private static readonly TokenListParser<RuleToken, ModifierSyntax> Cased =
        TokenOf(RuleToken.CasedKeyword).Select(ModifierSyntax (token) => new CasedModifierSyntax(token.ToSpan()));

    private static readonly TokenListParser<RuleToken, ModifierSyntax> NoStep =
        from no in TokenOf(RuleToken.NoKeyword)
        from step in Name.Named("`leet`, `repeat`, `spaced`, `slang` or `clitic`")
        select (ModifierSyntax)new NoStepModifierSyntax(no.ToSpan().To(step.Span), step);

    private static readonly TokenListParser<RuleToken, ModifierSyntax> In =
        from keyword in TokenOf(RuleToken.InKeyword)
        from place in Name.Named("`names`")
        select (ModifierSyntax)new InModifierSyntax(keyword.ToSpan().To(place.Span), place);

    private static readonly TokenListParser<RuleToken, ModifierSyntax> Typo =
        from keyword in TokenOf(RuleToken.TypoKeyword)
        from letters in Number
        select (ModifierSyntax)new TypoModifierSyntax(keyword.ToSpan().To(letters.Span), letters);

    private static readonly TokenListParser<RuleToken, ModifierSyntax> Weight =
        from keyword in TokenOf(RuleToken.WeightKeyword)
        from weight in Number
        select (ModifierSyntax)new WeightModifierSyntax(keyword.ToSpan().To(weight.Span), weight);

    private static readonly TokenListParser<RuleToken, ModifierSyntax> Only =
        from keyword in TokenOf(RuleToken.OnlyKeyword)
        from affixes in CommaSeparated(Affix)
        select (ModifierSyntax)new OnlyModifierSyntax(keyword.ToSpan().To(SpanOf(affixes)), affixes);

    private static readonly TokenListParser<RuleToken, ModifierSyntax> Except =
        from keyword in TokenOf(RuleToken.ExceptKeyword)
        from affixes in CommaSeparated(Affix)
        select (ModifierSyntax)new ExceptModifierSyntax(keyword.ToSpan().To(SpanOf(affixes)), affixes);

    private static readonly TokenListParser<RuleToken, ImmutableArray<ModifierSyntax>> Modifiers =
        Cased.Or(NoStep).Or(In).Or(Typo).Or(Weight).Or(Only).Or(Except).Many().Select(modifiers => modifiers.ToImmutableArray());

    private static readonly TokenListParser<RuleToken, PatternSyntax> TextPattern =
        from kind in Kind
        from texts in QuotedTexts
        from modifiers in Modifiers
        select (PatternSyntax)new TextPatternSyntax(kind.Span.To(EndOf(SpanOf(texts), modifiers)), kind.Kind, texts, modifiers);

    private static readonly TokenListParser<RuleToken, PatternSyntax> RegexPattern =
        from keyword in TokenOf(RuleToken.RegexKeyword)
        from regex in Regex
        from modifiers in Modifiers
        select (PatternSyntax)new RegexPatternSyntax(keyword.ToSpan().To(EndOf(regex.Span, modifiers)), regex, modifiers);

    private static readonly TokenListParser<RuleToken, PatternSyntax> ShapePattern =
        from keyword in TokenOf(RuleToken.ShapeKeyword)
        from shape in Name.Named("`nik`, `nip`, `phone`, `email`, `url`, `money` or `account_number`")
        from modifiers in Modifiers
        select (PatternSyntax)new ShapePatternSyntax(keyword.ToSpan().To(EndOf(shape.Span, modifiers)), shape, modifiers);

    private static readonly TokenListParser<RuleToken, PatternSyntax> ListPattern =
        from name in ListName
        from modifiers in Modifiers
        select (PatternSyntax)new ListPatternSyntax(EndOf(name.Span, modifiers), name, modifiers);

    public static TokenListParser<RuleToken, PatternSyntax> Pattern { get; } =
        TextPattern.Or(RegexPattern).Or(ShapePattern).Or(ListPattern).Named(Expectation);

    private static readonly TokenListParser<RuleToken, PatternSyntax[]> OtherPatterns = TokenOf(RuleToken.OrKeyword).IgnoreThen(Pattern).Many();

    /// <summary>The words a pattern begins with.</summary>
    public static ImmutableArray<string> Kinds { get; } = ["word", "root", "phrase", "part", "exact", "hashtag", "domain", "emoji", "regex", "shape"];

    /// <summary><c>fitnah : root "fitnah" or word "pitnah"</c>.</summary>
    public static TokenListParser<RuleToken, PatternDefinitionSyntax> Definition { get; } =
        from name in Name
        from colon in TokenOf(RuleToken.Colon)
        from first in Pattern
        from rest in OtherPatterns
        let patterns = ImmutableArray.Create(first).AddRange(rest)
        select new PatternDefinitionSyntax(name.Span.To(SpanOf(patterns)), name, patterns);

    private static TokenListParser<RuleToken, (PatternKind Kind, SourceSpan Span)> KindKeyword(RuleToken keyword, PatternKind kind) =>
        TokenOf(keyword).Select(token => (kind, token.ToSpan()));

    private static SourceSpan EndOf(SourceSpan span, ImmutableArray<ModifierSyntax> modifiers) =>
        modifiers.IsEmpty ? span : span.To(SpanOf(modifiers));
}
