namespace AsnEthics.Rules.Tests.Bulk;

/// <summary>Watches that nothing goes on behind the end of a run.</summary>
internal sealed class WatchedWork
{
    private int _running;
    private bool _isDisposed;

    public IEnumerable<int> Read(IEnumerable<int> posts)
    {
        try
        {
            foreach (var post in posts)
                yield return post;
        }
        finally
        {
            _isDisposed = true;
        }
    }

    public int Check(int post)
    {
        Interlocked.Increment(ref _running);
        BulkRunTests.Dawdle(post);
        Interlocked.Decrement(ref _running);
        return post;
    }

    public void AssertIsOver()
    {
        Assert.Equal(0, Volatile.Read(ref _running));
        Assert.True(_isDisposed);
    }
}
