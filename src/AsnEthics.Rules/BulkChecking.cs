using AsnEthics.Rules.Bulk;

namespace AsnEthics.Rules;

/// <summary>
/// Checks posts by the thousand: side by side on all processors, answers in the order of the posts, no more than a bounded number of posts in memory (<see cref="BulkOptions"/>).
/// </summary>
/// <remarks>
/// <para>
/// Nothing happens before the first answer is asked for; each enumeration is a run of its own. An answer is there as soon as its post and those before it are checked,
/// even while the sequence waits for its next post. The sequence is read ahead, by one thread at a time, which is not the caller's unless
/// <see cref="BulkOptions.MaxDegreeOfParallelism"/> is 1.
/// </para>
/// <para>
/// An exception of the sequence comes behind the answers on the posts before it; where these were never asked for, it goes nowhere. Ending the enumeration early (leaving <c>foreach</c>) ends the run: when it returns, nothing
/// is read or checked any more and the sequence is disposed. It waits for the checks that are going on and for a sequence that is in the middle of giving a post; an
/// asynchronous one is told by its token. Cancelling does the same, and the enumeration throws <see cref="OperationCanceledException"/>.
/// </para>
/// <para>The methods are safe for any number of threads; one enumeration is for one thread at a time.</para>
/// </remarks>
public static class BulkChecking
{
    /// <summary>Checks many posts. One that cannot be checked is answered with why, and the run goes on.</summary>
    /// <param name="checker">The rules.</param>
    /// <param name="posts">The posts.</param>
    /// <param name="options">Language and day; null: <see cref="CheckOptions.Default"/>.</param>
    /// <param name="bulk">How many posts at a time; null: <see cref="BulkOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the run with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>An answer for each post, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checker"/> or <paramref name="posts"/> is null.</exception>
    public static IEnumerable<CheckedPost> CheckMany(
        this IRuleChecker checker, IEnumerable<PostToCheck> posts, CheckOptions? options = null, BulkOptions? bulk = null, CancellationToken cancellationToken = default)
    {
        ThrowIfNull(checker, nameof(checker));
        ThrowIfNull(posts, nameof(posts));
        return BulkAnswers.Of(posts, (post, index) => CheckedPost.Check(checker, post, index, options), LengthOf, bulk ?? BulkOptions.Default, cancellationToken);
    }

    /// <summary>Checks many texts of which nothing else is known. One that cannot be checked is answered with why, and the run goes on.</summary>
    /// <param name="checker">The rules.</param>
    /// <param name="texts">The posts as they were written.</param>
    /// <param name="options">Language and day; null: <see cref="CheckOptions.Default"/>.</param>
    /// <param name="bulk">How many posts at a time; null: <see cref="BulkOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the run with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>An answer for each text, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checker"/> or <paramref name="texts"/> is null.</exception>
    public static IEnumerable<CheckedPost> CheckMany(
        this IRuleChecker checker, IEnumerable<string> texts, CheckOptions? options = null, BulkOptions? bulk = null, CancellationToken cancellationToken = default)
    {
        ThrowIfNull(checker, nameof(checker));
        ThrowIfNull(texts, nameof(texts));
        return BulkAnswers.Of(texts, (text, index) => CheckedPost.Check(checker, new PostToCheck(text), index, options), LengthOf, bulk ?? BulkOptions.Default, cancellationToken);
    }

    /// <summary>
    /// Checks posts of any type by a function of the host, which runs side by side: it may read a post from its record, check it and make the answer the host wants, such as
    /// <c>rules.CheckMany(rows, (row, rules) => (row.Id, rules.HasFindings(row.Text)))</c>.
    /// </summary>
    /// <typeparam name="TPost">What holds a post.</typeparam>
    /// <typeparam name="TAnswer">The answer on one post.</typeparam>
    /// <param name="checker">The rules.</param>
    /// <param name="posts">The posts.</param>
    /// <param name="check">Makes the answer on one post; safe for any number of threads. What it throws ends the run, behind the answers on the posts before.</param>
    /// <param name="lengthOf">A post's length, for <see cref="BulkOptions.MaxCharactersInFlight"/>, in units that the caller chooses; null, the default: lengths do not count.</param>
    /// <param name="bulk">How many posts at a time; null: <see cref="BulkOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the run with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>An answer for each post, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checker"/>, <paramref name="posts"/> or <paramref name="check"/> is null.</exception>
    public static IEnumerable<TAnswer> CheckMany<TPost, TAnswer>(
        this IRuleChecker checker,
        IEnumerable<TPost> posts,
        Func<TPost, IRuleChecker, TAnswer> check,
        Func<TPost, int>? lengthOf = null,
        BulkOptions? bulk = null,
        CancellationToken cancellationToken = default)
    {
        ThrowIfNull(checker, nameof(checker));
        ThrowIfNull(posts, nameof(posts));
        ThrowIfNull(check, nameof(check));
        return BulkAnswers.Of(posts, (post, _) => check(post, checker), lengthOf ?? NoLength, bulk ?? BulkOptions.Default, cancellationToken);
    }

    /// <inheritdoc cref="CheckMany(IRuleChecker, IEnumerable{PostToCheck}, CheckOptions?, BulkOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<CheckedPost> CheckManyAsync(
        this IRuleChecker checker, IAsyncEnumerable<PostToCheck> posts, CheckOptions? options = null, BulkOptions? bulk = null, CancellationToken cancellationToken = default)
    {
        ThrowIfNull(checker, nameof(checker));
        ThrowIfNull(posts, nameof(posts));
        return BulkAnswers.OfAsync(posts, (post, index) => CheckedPost.Check(checker, post, index, options), LengthOf, bulk ?? BulkOptions.Default, cancellationToken);
    }

    /// <inheritdoc cref="CheckMany{TPost, TAnswer}(IRuleChecker, IEnumerable{TPost}, Func{TPost, IRuleChecker, TAnswer}, Func{TPost, int}?, BulkOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<TAnswer> CheckManyAsync<TPost, TAnswer>(
        this IRuleChecker checker,
        IAsyncEnumerable<TPost> posts,
        Func<TPost, IRuleChecker, TAnswer> check,
        Func<TPost, int>? lengthOf = null,
        BulkOptions? bulk = null,
        CancellationToken cancellationToken = default)
    {
        ThrowIfNull(checker, nameof(checker));
        ThrowIfNull(posts, nameof(posts));
        ThrowIfNull(check, nameof(check));
        return BulkAnswers.OfAsync(posts, (post, _) => check(post, checker), lengthOf ?? NoLength, bulk ?? BulkOptions.Default, cancellationToken);
    }

    // A null text is refused when it is checked, not when it is read.
    private static int LengthOf(PostToCheck post) => LengthOf(post.Text);

    private static int LengthOf(string text) => text?.Length ?? 0;

    private static int NoLength<TPost>(TPost post) => 0;

    private static void ThrowIfNull(object? argument, string name)
    {
        if (argument is null)
            throw new ArgumentNullException(name);
    }
}
