using System.Diagnostics.CodeAnalysis;

namespace AsnEthics.Rules;

/// <summary>The answer on one of many posts: what the rule set says of it, or why it was refused. Immutable and safe for any number of threads.</summary>
public readonly struct CheckedPost
{
    private CheckedPost(long index, PostToCheck post, CheckResult? result, ArgumentException? refusal) =>
        (Index, Post, Result, Refusal) = (index, post, result, refusal);

    /// <summary>The post's place in the sequence, counted from 0.</summary>
    public long Index { get; }

    /// <summary>The post.</summary>
    public PostToCheck Post { get; }

    /// <summary>What the rule set says of the post; null where it was refused.</summary>
    public CheckResult? Result { get; }

    /// <summary>
    /// What <see cref="IRuleChecker.Check(string, PostFacts?, CheckOptions?)"/> threw: the text is null or longer than <see cref="RuleLimits.MaxTextLength"/>, or a fact
    /// has a value its declaration does not allow. Null where the post was checked.
    /// </summary>
    public ArgumentException? Refusal { get; }

    /// <summary>Whether the post was refused.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    [MemberNotNullWhen(false, nameof(Result))]
    public bool IsRefused => Refusal is not null;

    internal static CheckedPost Check(IRuleChecker checker, PostToCheck post, long index, CheckOptions? options)
    {
        try
        {
            return new CheckedPost(index, post, checker.Check(post.Text, post.Facts, options), null);
        }
        catch (ArgumentException refusal)
        {
            return new CheckedPost(index, post, null, refusal);
        }
    }
}
