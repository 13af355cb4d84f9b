using System.Runtime.CompilerServices;

namespace AsnEthics.Rules.Bulk;

/// <summary>The answers on a sequence of posts, in its order. Nothing happens before the first is asked for, and each enumeration is a run of its own.</summary>
internal static class BulkAnswers
{
    public static IEnumerable<TAnswer> Of<TPost, TAnswer>(
        IEnumerable<TPost> posts, Func<TPost, long, TAnswer> check, Func<TPost, int> lengthOf, BulkOptions options, CancellationToken cancellation) =>
        options.MaxDegreeOfParallelism == 1 ? OneByOne(posts, check, cancellation) : SideBySide(posts, check, lengthOf, options, cancellation);

    public static IAsyncEnumerable<TAnswer> OfAsync<TPost, TAnswer>(
        IAsyncEnumerable<TPost> posts, Func<TPost, long, TAnswer> check, Func<TPost, int> lengthOf, BulkOptions options, CancellationToken cancellation) =>
        options.MaxDegreeOfParallelism == 1 ? OneByOneAsync(posts, check, cancellation) : SideBySideAsync(posts, check, lengthOf, options, cancellation);

    private static IEnumerable<TAnswer> OneByOne<TPost, TAnswer>(IEnumerable<TPost> posts, Func<TPost, long, TAnswer> check, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var index = 0L;
        foreach (var post in posts)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return check(post, index++);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private static async IAsyncEnumerable<TAnswer> OneByOneAsync<TPost, TAnswer>(
        IAsyncEnumerable<TPost> posts, Func<TPost, long, TAnswer> check, [EnumeratorCancellation] CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var index = 0L;
        await foreach (var post in posts.WithCancellation(cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return check(post, index++);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private static IEnumerable<TAnswer> SideBySide<TPost, TAnswer>(
        IEnumerable<TPost> posts, Func<TPost, long, TAnswer> check, Func<TPost, int> lengthOf, BulkOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var run = new BulkRun<TPost, TAnswer>(check, lengthOf, options, cancellation);
        run.Start(new SequenceSource<TPost>(posts));
        while (true)
        {
            run.WaitForNext()?.GetAwaiter().GetResult();
            if (!run.TryTake(out var answer))
                yield break;
            yield return answer;
        }
    }

    private static async IAsyncEnumerable<TAnswer> SideBySideAsync<TPost, TAnswer>(
        IAsyncEnumerable<TPost> posts, Func<TPost, long, TAnswer> check, Func<TPost, int> lengthOf, BulkOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var run = new BulkRun<TPost, TAnswer>(check, lengthOf, options, cancellation);
        await using (run.ConfigureAwait(false))
        {
            run.Start(posts);
            while (true)
            {
                if (run.WaitForNext() is { } waiting)
                    await waiting.ConfigureAwait(false);
                if (!run.TryTake(out var answer))
                    yield break;
                yield return answer;
            }
        }
    }
}
