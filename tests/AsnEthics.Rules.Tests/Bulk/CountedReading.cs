namespace AsnEthics.Rules.Tests.Bulk;

/// <summary>Counts posts that were read and whose answers were not taken.</summary>
internal sealed class CountedReading
{
    private int _inFlight;

    public int MostInFlight { get; private set; }

    public void Take() => Interlocked.Decrement(ref _inFlight);

    public IEnumerable<T> Count<T>(IEnumerable<T> posts)
    {
        foreach (var post in posts)
        {
            MostInFlight = Math.Max(MostInFlight, Interlocked.Increment(ref _inFlight));
            yield return post;
        }
    }
}
