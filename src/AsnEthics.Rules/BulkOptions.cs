namespace AsnEthics.Rules;

/// <summary>How many posts are checked side by side, and how many are held at most. Immutable and safe for any number of threads.</summary>
public sealed record BulkOptions
{
    private const int PostsInFlightPerWorker = 512;

    /// <summary>The defaults named at each property.</summary>
    public static BulkOptions Default { get; } = new();

    /// <summary>
    /// Posts checked at the same time, 1 or more; default: the processors of the machine that the process may use. With 1 everything happens on the thread that asks for
    /// the answers, a post at a time; with more, checks run on the thread pool.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init => field = AtLeastOne(value);
    } = Environment.ProcessorCount;

    /// <summary>
    /// Posts read from the sequence whose answers have not been taken yet, 1 or more: at this number reading pauses. Null, the default: 512 for each post checked at the
    /// same time. Where <see cref="MaxDegreeOfParallelism"/> is 1, there is one.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? MaxPostsInFlight
    {
        get;
        init => field = value is { } posts ? AtLeastOne(posts) : null;
    }

    /// <summary>UTF-16 units in those posts, 1 or more: where they reach this number reading pauses as well, so the last of them may pass it; default 16,777,216.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxCharactersInFlight
    {
        get;
        init => field = AtLeastOne(value);
    } = 16_777_216;

    internal int PostsInFlight => MaxPostsInFlight ?? (int)Math.Min((long)MaxDegreeOfParallelism * PostsInFlightPerWorker, int.MaxValue);

    private static int AtLeastOne(int value) => value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "1 or more is wanted.");
}
