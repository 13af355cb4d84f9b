using AsnEthics.Rules.Diagnostics;

namespace AsnEthics.Rules.Syntax;

/// <summary>Where the clauses of each kind of block begin. This is only for cutting: a clause that begins wrongly is found by its parser.</summary>
internal static class ClauseStart
{
    public static bool OfGuidelinePoint(BlockTokens tokens, int index) => tokens.KindAt(index) == RuleToken.Number || (tokens.KindAt(index) == RuleToken.Name && tokens.IsFirstOnLine(index));

    public static bool OfFact(BlockTokens tokens, int index) =>
        tokens.IsWord(index) && (IsFactType(tokens.KindAt(index + 1)) || (tokens.IsFirstOnLine(index) && !IsFactType(tokens.KindAt(index))));

    public static bool OfListEntry(BlockTokens tokens, int index) =>
        tokens.KindAt(index) == RuleToken.OrKeyword
        || (IsPatternStart(tokens.KindAt(index)) && tokens.KindAt(index - 1) != RuleToken.OrKeyword)
        || (tokens.KindAt(index) == RuleToken.Name && tokens.IsFirstOnLine(index));

    public static bool OfDefinition(BlockTokens tokens, int index) =>
        tokens.KindAt(index + 1) == RuleToken.Colon || (tokens.KindAt(index) == RuleToken.Name && tokens.IsFirstOnLine(index) && !IsAffixList(tokens, index));

    public static bool OfExample(BlockTokens tokens, int index) => tokens.KindAt(index) switch
    {
        RuleToken.TodoKeyword => true,
        RuleToken.YesKeyword or RuleToken.NoKeyword => tokens.KindAt(index - 1) is not (RuleToken.TodoKeyword or RuleToken.Equal or RuleToken.IsKeyword),
        RuleToken.Name => tokens.IsFirstOnLine(index) && tokens.KindAt(index - 1) is not (RuleToken.Comma or RuleToken.WithKeyword),
        _ => false,
    };

    public static bool OfTuneChange(BlockTokens tokens, int index) =>
        tokens.KindAt(index) is RuleToken.AddKeyword or RuleToken.RemoveKeyword or RuleToken.SetKeyword or RuleToken.BecauseKeyword
            or RuleToken.IgnoreKeyword or RuleToken.SkipKeyword
        || (tokens.KindAt(index) == RuleToken.Name && tokens.IsFirstOnLine(index));

    /// <summary>An entry or section of a rule. Dates belong to the <c>ref</c> on whose line they stand.</summary>
    public static bool OfRuleClause(BlockTokens tokens, int index) => tokens.KindAt(index) switch
    {
        RuleToken.GuidelineKeyword or RuleToken.SeverityKeyword or RuleToken.StatusKeyword or RuleToken.CategoryKeyword or RuleToken.OwnerKeyword
            or RuleToken.RefKeyword or RuleToken.MessageKeyword or RuleToken.AdviceKeyword
            or RuleToken.FindKeyword or RuleToken.FlagKeyword or RuleToken.IgnoreKeyword or RuleToken.SkipKeyword or RuleToken.ExamplesKeyword
            or RuleToken.EndKeyword => true,
        RuleToken.SinceKeyword or RuleToken.UntilKeyword => !BelongsToReference(tokens, index),
        RuleToken.Name => tokens.IsFirstOnLine(index) && tokens.KindAt(index + 1) != RuleToken.LeftParenthesis && !ContinuesCondition(tokens, index),
        _ => false,
    };

    /// <summary>Whether a name alone on its line stands where only an <c>end</c> can, and is nearly one: <c>ends</c>, <c>END</c>.</summary>
    public static bool IsMisspeltEnd(BlockTokens tokens, int index) =>
        tokens.KindAt(index) == RuleToken.Name
        && tokens.IsFirstOnLine(index)
        && (index + 1 == tokens.Count || (tokens.IsFirstOnLine(index + 1) && BeginsSomething(tokens.KindAt(index + 1))))
        && EndsSomething(tokens.KindAt(index - 1))
        && NearestName.Among(tokens[index].ToStringValue(), [RuleKeywords.TextOf(RuleToken.EndKeyword)]) is not null;

    private static bool EndsSomething(RuleToken kind) =>
        IsFactType(kind) || kind is RuleToken.Text or RuleToken.Number or RuleToken.Date or RuleToken.Regex or RuleToken.Name or RuleToken.Affix or RuleToken.ListName
            or RuleToken.CasedKeyword or RuleToken.YesKeyword or RuleToken.NoKeyword or RuleToken.EndKeyword;

    private static bool BeginsSomething(RuleToken kind) =>
        RuleBlockSplitter.IsBlockKeyword(kind) || kind is RuleToken.FindKeyword or RuleToken.FlagKeyword or RuleToken.ExamplesKeyword or RuleToken.EndKeyword or RuleToken.Name;

    private static bool BelongsToReference(BlockTokens tokens, int index)
    {
        for (var before = index - 1; before >= 0 && tokens.LineOf(before) == tokens.LineOf(index); before--)
        {
            if (tokens.KindAt(before) == RuleToken.RefKeyword)
                return true;
            if (tokens.KindAt(before) is not (RuleToken.Text or RuleToken.Date or RuleToken.SinceKeyword or RuleToken.UntilKeyword))
                return false;
        }

        return false;
    }

    /// <summary>Whether the token before wants more, so that a name on a new line is part of a condition and no misspelt entry.</summary>
    private static bool ContinuesCondition(BlockTokens tokens, int index) =>
        tokens.KindAt(index - 1) is RuleToken.WhenKeyword or RuleToken.AndKeyword or RuleToken.OrKeyword or RuleToken.NotKeyword or RuleToken.LeftParenthesis
            or RuleToken.NearKeyword or RuleToken.BeforeKeyword or RuleToken.Comma or RuleToken.IgnoreKeyword or RuleToken.InsideKeyword
            or RuleToken.SeverityKeyword or RuleToken.StatusKeyword or RuleToken.CategoryKeyword or RuleToken.MessageKeyword or RuleToken.AdviceKeyword
            or RuleToken.GuidelineKeyword;

    private static bool IsFactType(RuleToken kind) =>
        kind is RuleToken.YesNoKeyword or RuleToken.TextKeyword or RuleToken.NumberKeyword or RuleToken.OneOfKeyword;

    private static bool IsPatternStart(RuleToken kind) =>
        kind is RuleToken.WordKeyword or RuleToken.RootKeyword or RuleToken.PhraseKeyword or RuleToken.PartKeyword or RuleToken.ExactKeyword
            or RuleToken.HashtagKeyword or RuleToken.DomainKeyword or RuleToken.EmojiKeyword or RuleToken.RegexKeyword or RuleToken.ShapeKeyword or RuleToken.ListName;

    /// <summary>Whether a name at a line's start goes on with a list of affixes (<c>ke-an</c> reads as a name).</summary>
    private static bool IsAffixList(BlockTokens tokens, int index) =>
        tokens.KindAt(index - 1) is RuleToken.OnlyKeyword or RuleToken.ExceptKeyword or RuleToken.Comma or RuleToken.NoKeyword or RuleToken.ShapeKeyword;
}
