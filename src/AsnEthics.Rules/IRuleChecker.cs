namespace AsnEthics.Rules;

/// <summary>Checks posts against a rule set. Implementations are safe for any number of threads.</summary>
public interface IRuleChecker
{
    /// <summary>Checks a post.</summary>
    /// <param name="text">The post as it was written; any UTF-16 text, lone surrogates included.</param>
    /// <param name="facts">What the host knows beside the text; null: nothing.</param>
    /// <param name="options">Language and day; null: <see cref="CheckOptions.Default"/>.</param>
    /// <returns>Findings, what was undecided, and the digest of the rule set.</returns>
    /// <exception cref="ArgumentException">The text is longer than <see cref="RuleLimits.MaxTextLength"/>, or a fact has a value its declaration does not allow.</exception>
    CheckResult Check(string text, PostFacts? facts = null, CheckOptions? options = null);

    /// <inheritdoc cref="Check(string, PostFacts?, CheckOptions?)"/>
    CheckResult Check(ReadOnlySpan<char> text, PostFacts? facts = null, CheckOptions? options = null);
}
