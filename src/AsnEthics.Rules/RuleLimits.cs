namespace AsnEthics.Rules;

/// <summary>Bounds that keep hostile rule files and posts from exhausting the machine. Passing one is diagnostic E020; a post that is too long is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record RuleLimits
{
    /// <summary>The defaults named at each property.</summary>
    public static RuleLimits Default { get; } = new();

    /// <summary>Characters (UTF-16 units) in one rule or list file; default 4,000,000.</summary>
    public int MaxFileLength { get; init; } = 4_000_000;

    /// <summary>
    /// Levels of parentheses, <c>not</c>, choices, regex groups, imports and lists inside one another; default 64. A larger number than 200 counts as 200: the stack of a small thread would not hold more.
    /// </summary>
    public int MaxNesting
    {
        get;
        init => field = Math.Min(value, 200);
    } = 64;

    /// <summary>Rules in a rule set, imported ones included; default 20,000.</summary>
    public int MaxRules { get; init; } = 20_000;

    /// <summary>Pattern texts in a rule set, list entries included; default 200,000.</summary>
    public int MaxPatterns { get; init; } = 200_000;

    /// <summary>Spellings generated for a rule set (forms of roots, clitics); default 5,000,000.</summary>
    public int MaxForms { get; init; } = 5_000_000;

    /// <summary>Positions (characters and classes, repeats written out) in one regular expression; default 256, which is also the most.</summary>
    public int MaxRegexPositions { get; init; } = 256;

    /// <summary>Characters (UTF-16 units) in one pattern text; default 1,000.</summary>
    public int MaxPatternLength { get; init; } = 1_000;

    /// <summary>Diagnostics listed for one compilation; further ones are counted in a closing line; default 1,000.</summary>
    public int MaxDiagnostics { get; init; } = 1_000;

    /// <summary>UTF-16 units in one post; default 4,194,304.</summary>
    public int MaxTextLength { get; init; } = 4_194_304;
}
