namespace AsnEthics.Rules;

/// <summary>What every <see cref="IRuleChecker"/> can do by its checks.</summary>
public static class RuleCheckerExtensions
{
    /// <inheritdoc cref="RuleSet.HasFindings(string, PostFacts?, CheckOptions?)"/>
    /// <param name="checker">The rules.</param>
    /// <param name="text">The post as it was written; any UTF-16 text, lone surrogates included.</param>
    /// <param name="facts">What the host knows beside the text; null: nothing.</param>
    /// <param name="options">Language and day; null: <see cref="CheckOptions.Default"/>.</param>
    public static bool HasFindings(this IRuleChecker checker, string text, PostFacts? facts = null, CheckOptions? options = null) => checker switch
    {
        null => throw new ArgumentNullException(nameof(checker)),
        RuleSet rules => rules.HasFindings(text, facts, options),
        _ => checker.Check(text, facts, options).HasFindings,
    };

    /// <inheritdoc cref="HasFindings(IRuleChecker, string, PostFacts?, CheckOptions?)"/>
    public static bool HasFindings(this IRuleChecker checker, ReadOnlySpan<char> text, PostFacts? facts = null, CheckOptions? options = null) => checker switch
    {
        null => throw new ArgumentNullException(nameof(checker)),
        RuleSet rules => rules.HasFindings(text, facts, options),
        _ => checker.Check(text, facts, options).HasFindings,
    };
}
