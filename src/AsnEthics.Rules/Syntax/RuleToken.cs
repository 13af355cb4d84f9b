using Superpower.Display;

namespace AsnEthics.Rules.Syntax;

/// <summary>The kinds of token. The attributes write the messages: what stands in <c>Example</c> is what a message shows as expected.</summary>
internal enum RuleToken
{
    /// <summary>Something no token begins with; already reported when the parsers meet it.</summary>
    [Token(Description = "an unreadable character")]
    Unknown,

    [Token(Description = "a name")]
    Name,

    [Token(Description = TokenParsers.Literals.QuotedExpectation)]
    Text,

    [Token(Description = "a number")]
    Number,

    [Token(Description = "a date such as 2026-12-31")]
    Date,

    [Token(Description = "a list name such as @penolakan")]
    ListName,

    [Token(Description = "an affix such as meN- or -kan")]
    Affix,

    [Token(Description = "a regular expression between slashes")]
    Regex,

    [Token(Example = "(")]
    LeftParenthesis,

    [Token(Example = ")")]
    RightParenthesis,

    [Token(Example = ",")]
    Comma,

    [Token(Example = ":")]
    Colon,

    [Token(Example = ".")]
    Dot,

    [Token(Example = "..")]
    Range,

    [Token(Example = "<")]
    Less,

    [Token(Example = "<=")]
    LessOrEqual,

    [Token(Example = ">")]
    Greater,

    [Token(Example = ">=")]
    GreaterOrEqual,

    [Token(Example = "=")]
    Equal,

    [Token(Example = "!=")]
    NotEqual,

    [Token(Category = RuleKeywords.Category, Example = "ruleset")]
    RulesetKeyword,

    [Token(Category = RuleKeywords.Category, Example = "version")]
    VersionKeyword,

    [Token(Category = RuleKeywords.Category, Example = "language")]
    LanguageKeyword,

    [Token(Category = RuleKeywords.Category, Example = "engine")]
    EngineKeyword,

    [Token(Category = RuleKeywords.Category, Example = "import")]
    ImportKeyword,

    [Token(Category = RuleKeywords.Category, Example = "as")]
    AsKeyword,

    [Token(Category = RuleKeywords.Category, Example = "guidelines")]
    GuidelinesKeyword,

    [Token(Category = RuleKeywords.Category, Example = "facts")]
    FactsKeyword,

    [Token(Category = RuleKeywords.Category, Example = "yes_no")]
    YesNoKeyword,

    [Token(Category = RuleKeywords.Category, Example = "text")]
    TextKeyword,

    [Token(Category = RuleKeywords.Category, Example = "number")]
    NumberKeyword,

    [Token(Category = RuleKeywords.Category, Example = "one_of")]
    OneOfKeyword,

    [Token(Category = RuleKeywords.Category, Example = "end")]
    EndKeyword,

    [Token(Category = RuleKeywords.Category, Example = "list")]
    ListKeyword,

    [Token(Category = RuleKeywords.Category, Example = "from")]
    FromKeyword,

    [Token(Category = RuleKeywords.Category, Example = "rule")]
    RuleKeyword,

    [Token(Category = RuleKeywords.Category, Example = "guideline")]
    GuidelineKeyword,

    [Token(Category = RuleKeywords.Category, Example = "severity")]
    SeverityKeyword,

    [Token(Category = RuleKeywords.Category, Example = "status")]
    StatusKeyword,

    [Token(Category = RuleKeywords.Category, Example = "category")]
    CategoryKeyword,

    [Token(Category = RuleKeywords.Category, Example = "owner")]
    OwnerKeyword,

    [Token(Category = RuleKeywords.Category, Example = "ref")]
    RefKeyword,

    [Token(Category = RuleKeywords.Category, Example = "since")]
    SinceKeyword,

    [Token(Category = RuleKeywords.Category, Example = "until")]
    UntilKeyword,

    [Token(Category = RuleKeywords.Category, Example = "message")]
    MessageKeyword,

    [Token(Category = RuleKeywords.Category, Example = "advice")]
    AdviceKeyword,

    [Token(Category = RuleKeywords.Category, Example = "find")]
    FindKeyword,

    [Token(Category = RuleKeywords.Category, Example = "or")]
    OrKeyword,

    [Token(Category = RuleKeywords.Category, Example = "word")]
    WordKeyword,

    [Token(Category = RuleKeywords.Category, Example = "root")]
    RootKeyword,

    [Token(Category = RuleKeywords.Category, Example = "phrase")]
    PhraseKeyword,

    [Token(Category = RuleKeywords.Category, Example = "part")]
    PartKeyword,

    [Token(Category = RuleKeywords.Category, Example = "exact")]
    ExactKeyword,

    [Token(Category = RuleKeywords.Category, Example = "hashtag")]
    HashtagKeyword,

    [Token(Category = RuleKeywords.Category, Example = "domain")]
    DomainKeyword,

    [Token(Category = RuleKeywords.Category, Example = "emoji")]
    EmojiKeyword,

    [Token(Category = RuleKeywords.Category, Example = "regex")]
    RegexKeyword,

    [Token(Category = RuleKeywords.Category, Example = "shape")]
    ShapeKeyword,

    [Token(Category = RuleKeywords.Category, Example = "cased")]
    CasedKeyword,

    [Token(Category = RuleKeywords.Category, Example = "no")]
    NoKeyword,

    [Token(Category = RuleKeywords.Category, Example = "typo")]
    TypoKeyword,

    [Token(Category = RuleKeywords.Category, Example = "weight")]
    WeightKeyword,

    [Token(Category = RuleKeywords.Category, Example = "only")]
    OnlyKeyword,

    [Token(Category = RuleKeywords.Category, Example = "except")]
    ExceptKeyword,

    [Token(Category = RuleKeywords.Category, Example = "flag")]
    FlagKeyword,

    [Token(Category = RuleKeywords.Category, Example = "sentence")]
    SentenceKeyword,

    [Token(Category = RuleKeywords.Category, Example = "post")]
    PostKeyword,

    [Token(Category = RuleKeywords.Category, Example = "window")]
    WindowKeyword,

    [Token(Category = RuleKeywords.Category, Example = "words")]
    WordsKeyword,

    [Token(Category = RuleKeywords.Category, Example = "when")]
    WhenKeyword,

    [Token(Category = RuleKeywords.Category, Example = "and")]
    AndKeyword,

    [Token(Category = RuleKeywords.Category, Example = "not")]
    NotKeyword,

    [Token(Category = RuleKeywords.Category, Example = "near")]
    NearKeyword,

    [Token(Category = RuleKeywords.Category, Example = "before")]
    BeforeKeyword,

    [Token(Category = RuleKeywords.Category, Example = "within")]
    WithinKeyword,

    [Token(Category = RuleKeywords.Category, Example = "any")]
    AnyKeyword,

    [Token(Category = RuleKeywords.Category, Example = "all")]
    AllKeyword,

    [Token(Category = RuleKeywords.Category, Example = "none")]
    NoneKeyword,

    [Token(Category = RuleKeywords.Category, Example = "of")]
    OfKeyword,

    [Token(Category = RuleKeywords.Category, Example = "count")]
    CountKeyword,

    [Token(Category = RuleKeywords.Category, Example = "score")]
    ScoreKeyword,

    [Token(Category = RuleKeywords.Category, Example = "is")]
    IsKeyword,

    [Token(Category = RuleKeywords.Category, Example = "in")]
    InKeyword,

    [Token(Category = RuleKeywords.Category, Example = "ignore")]
    IgnoreKeyword,

    [Token(Category = RuleKeywords.Category, Example = "hit")]
    HitKeyword,

    [Token(Category = RuleKeywords.Category, Example = "inside")]
    InsideKeyword,

    [Token(Category = RuleKeywords.Category, Example = "after")]
    AfterKeyword,

    [Token(Category = RuleKeywords.Category, Example = "around")]
    AroundKeyword,

    [Token(Category = RuleKeywords.Category, Example = "skip")]
    SkipKeyword,

    [Token(Category = RuleKeywords.Category, Example = "examples")]
    ExamplesKeyword,

    [Token(Category = RuleKeywords.Category, Example = "todo")]
    TodoKeyword,

    [Token(Category = RuleKeywords.Category, Example = "yes")]
    YesKeyword,

    [Token(Category = RuleKeywords.Category, Example = "with")]
    WithKeyword,

    [Token(Category = RuleKeywords.Category, Example = "tune")]
    TuneKeyword,

    [Token(Category = RuleKeywords.Category, Example = "add")]
    AddKeyword,

    [Token(Category = RuleKeywords.Category, Example = "remove")]
    RemoveKeyword,

    [Token(Category = RuleKeywords.Category, Example = "to")]
    ToKeyword,

    [Token(Category = RuleKeywords.Category, Example = "set")]
    SetKeyword,

    [Token(Category = RuleKeywords.Category, Example = "because")]
    BecauseKeyword,

    [Token(Category = RuleKeywords.Category, Example = "disable")]
    DisableKeyword,
}
