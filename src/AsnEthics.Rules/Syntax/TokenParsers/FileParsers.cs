using AsnEthics.Rules.Syntax.Ast;
using Superpower;
using Superpower.Parsers;
using static AsnEthics.Rules.Syntax.TokenParsers.Literals;

namespace AsnEthics.Rules.Syntax.TokenParsers;

/// <summary>The header, imports, and the openers and entries of the blocks that are no rules.</summary>
internal static class FileParsers
{
    private static readonly TokenListParser<RuleToken, TextSyntax> VersionText = Keyword(RuleToken.VersionKeyword).IgnoreThen(Quoted);

    public static TokenListParser<RuleToken, HeaderSyntax> Header { get; } =
        from keyword in Keyword(RuleToken.RulesetKeyword)
        from name in Quoted
        from version in VersionText
        from language in Keyword(RuleToken.LanguageKeyword).IgnoreThen(Name).AsNullable().OptionalOrDefault()
        from engine in Keyword(RuleToken.EngineKeyword).IgnoreThen(Quoted).AsNullable().OptionalOrDefault()
        let end = (SyntaxNode?)engine ?? (SyntaxNode?)language ?? version
        select new HeaderSyntax(keyword.ToSpan().To(end.Span), name, version, language, engine);

    public static TokenListParser<RuleToken, ImportSyntax> Import { get; } =
        from keyword in Keyword(RuleToken.ImportKeyword)
        from reference in Quoted
        from version in VersionText.AsNullable().OptionalOrDefault()
        from @as in Keyword(RuleToken.AsKeyword)
        from alias in Name
        select new ImportSyntax(keyword.ToSpan().To(alias.Span), reference, version, alias);

    public static TokenListParser<RuleToken, (TextSyntax Code, TextSyntax Title)> GuidelinesOpener { get; } =
        from keyword in Keyword(RuleToken.GuidelinesKeyword)
        from code in Quoted
        from title in Quoted
        select (code, title);

    public static TokenListParser<RuleToken, GuidelinePointSyntax> GuidelinePoint { get; } =
        from number in Number
        from text in Quoted
        select new GuidelinePointSyntax(number.Span.To(text.Span), number, text);

    private static readonly TokenListParser<RuleToken, FactTypeSyntax> YesNo =
        Keyword(RuleToken.YesNoKeyword).Select(FactTypeSyntax (token) => new YesNoTypeSyntax(token.ToSpan()));

    private static readonly TokenListParser<RuleToken, FactTypeSyntax> FreeText =
        Keyword(RuleToken.TextKeyword).Select(FactTypeSyntax (token) => new TextTypeSyntax(token.ToSpan()));

    private static readonly TokenListParser<RuleToken, (NumberSyntax Minimum, NumberSyntax Maximum)?> NumberRange =
        (from minimum in Number
         from dots in Token.EqualTo(RuleToken.Range)
         from maximum in Number
         select ((NumberSyntax, NumberSyntax)?)(minimum, maximum)).OptionalOrDefault();

    private static readonly TokenListParser<RuleToken, FactTypeSyntax> WholeNumber =
        from keyword in Keyword(RuleToken.NumberKeyword)
        from range in NumberRange
        let span = range is { } given ? keyword.ToSpan().To(given.Maximum.Span) : keyword.ToSpan()
        select (FactTypeSyntax)new NumberTypeSyntax(span, range?.Minimum, range?.Maximum);

    private static readonly TokenListParser<RuleToken, FactTypeSyntax> OneOf =
        from keyword in Keyword(RuleToken.OneOfKeyword)
        from options in CommaSeparated(Quoted)
        select (FactTypeSyntax)new OneOfTypeSyntax(keyword.ToSpan().To(SpanOf(options)), options);

    public static TokenListParser<RuleToken, FactSyntax> Fact { get; } =
        from name in Name
        from type in YesNo.Or(FreeText).Or(WholeNumber).Or(OneOf)
        from description in Quoted.AsNullable().OptionalOrDefault()
        select new FactSyntax(name.Span.To(description?.Span ?? type.Span), name, type, description);

    /// <summary>A list's opener: its patterns follow, unless it names a file.</summary>
    public static TokenListParser<RuleToken, (NameSyntax Name, TextSyntax? Title, TextSyntax? File)> ListOpener { get; } =
        from keyword in Keyword(RuleToken.ListKeyword)
        from name in ListName
        from title in Quoted.AsNullable().OptionalOrDefault()
        from file in Keyword(RuleToken.FromKeyword).IgnoreThen(Quoted).AsNullable().OptionalOrDefault()
        select (name, title, file);

    /// <summary>An entry of a list; an <c>or</c> before it is allowed and says nothing.</summary>
    public static TokenListParser<RuleToken, PatternSyntax> ListEntry { get; } =
        Keyword(RuleToken.OrKeyword).OptionalOrDefault().IgnoreThen(PatternParsers.Pattern);

    public static TokenListParser<RuleToken, (NameSyntax Id, TextSyntax Title)> RuleOpener { get; } =
        from keyword in Keyword(RuleToken.RuleKeyword)
        from id in Name
        from title in Quoted
        select (id, title);
}
