using AsnEthics.Rules.Syntax.Ast;
using Superpower;
using static AsnEthics.Rules.Syntax.TokenParsers.Literals;

namespace AsnEthics.Rules.Syntax.TokenParsers;

/// <summary>The header, imports, and the openers and entries of the blocks that are no rules.</summary>
internal static class FileParsers
{
    private static readonly TokenListParser<RuleToken, TextSyntax> VersionText = TokenOf(RuleToken.VersionKeyword).IgnoreThen(Quoted);

    public static TokenListParser<RuleToken, HeaderSyntax> Header { get; } =
        from keyword in TokenOf(RuleToken.RulesetKeyword)
        from name in Quoted
        from version in VersionText
        from language in TokenOf(RuleToken.LanguageKeyword).IgnoreThen(Name).AsNullable().OptionalOrDefault()
        from engine in TokenOf(RuleToken.EngineKeyword).IgnoreThen(Quoted).AsNullable().OptionalOrDefault()
        let end = (SyntaxNode?)engine ?? (SyntaxNode?)language ?? version
        select new HeaderSyntax(keyword.ToSpan().To(end.Span), name, version, language, engine);

    public static TokenListParser<RuleToken, ImportSyntax> Import { get; } =
        from keyword in TokenOf(RuleToken.ImportKeyword)
        from reference in Quoted
        from version in VersionText.AsNullable().OptionalOrDefault()
        from @as in TokenOf(RuleToken.AsKeyword)
        from alias in Name
        select new ImportSyntax(keyword.ToSpan().To(alias.Span), reference, version, alias);

    public static TokenListParser<RuleToken, (TextSyntax Code, TextSyntax Title)> GuidelinesOpener { get; } =
        from keyword in TokenOf(RuleToken.GuidelinesKeyword)
        from code in Quoted
        from title in Quoted
        select (code, title);

    public static TokenListParser<RuleToken, GuidelinePointSyntax> GuidelinePoint { get; } =
        from number in Number
        from text in Quoted
        select new GuidelinePointSyntax(number.Span.To(text.Span), number, text);

    private static readonly TokenListParser<RuleToken, FactTypeSyntax> YesNo =
        TokenOf(RuleToken.YesNoKeyword).Select(FactTypeSyntax (token) => new YesNoTypeSyntax(token.ToSpan()));

    private static readonly TokenListParser<RuleToken, FactTypeSyntax> FreeText =
        TokenOf(RuleToken.TextKeyword).Select(FactTypeSyntax (token) => new TextTypeSyntax(token.ToSpan()));

    private static readonly TokenListParser<RuleToken, (NumberSyntax Minimum, NumberSyntax Maximum)?> NumberRange =
        (from minimum in Number
         from dots in TokenOf(RuleToken.Range)
         from maximum in Number
         select ((NumberSyntax, NumberSyntax)?)(minimum, maximum)).OptionalOrDefault();

    private static readonly TokenListParser<RuleToken, FactTypeSyntax> WholeNumber =
        from keyword in TokenOf(RuleToken.NumberKeyword)
        from range in NumberRange
        let span = range is { } given ? keyword.ToSpan().To(given.Maximum.Span) : keyword.ToSpan()
        select (FactTypeSyntax)new NumberTypeSyntax(span, range?.Minimum, range?.Maximum);

    private static readonly TokenListParser<RuleToken, FactTypeSyntax> OneOf =
        from keyword in TokenOf(RuleToken.OneOfKeyword)
        from options in QuotedTexts
        select (FactTypeSyntax)new OneOfTypeSyntax(keyword.ToSpan().To(SpanOf(options)), options);

    public static TokenListParser<RuleToken, FactSyntax> Fact { get; } =
        from name in Name
        from type in YesNo.Or(FreeText).Or(WholeNumber).Or(OneOf)
        from description in Quoted.AsNullable().OptionalOrDefault()
        select new FactSyntax(name.Span.To(description?.Span ?? type.Span), name, type, description);

    /// <summary>A list's opener: its patterns follow, unless it names a file.</summary>
    public static TokenListParser<RuleToken, (NameSyntax Name, TextSyntax? Title, TextSyntax? File)> ListOpener { get; } =
        from keyword in TokenOf(RuleToken.ListKeyword)
        from name in ListName
        from title in Quoted.AsNullable().OptionalOrDefault()
        from file in TokenOf(RuleToken.FromKeyword).IgnoreThen(Quoted).AsNullable().OptionalOrDefault()
        select (name, title, file);

    /// <summary>An entry of a list; an <c>or</c> before it is allowed and says nothing.</summary>
    public static TokenListParser<RuleToken, PatternSyntax> ListEntry { get; } =
        TokenOf(RuleToken.OrKeyword).OptionalOrDefault().IgnoreThen(PatternParsers.Pattern);

    public static TokenListParser<RuleToken, (NameSyntax Id, TextSyntax Title)> RuleOpener { get; } =
        from keyword in TokenOf(RuleToken.RuleKeyword)
        from id in Name
        from title in Quoted
        select (id, title);
}
