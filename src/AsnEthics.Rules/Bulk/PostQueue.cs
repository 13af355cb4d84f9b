namespace AsnEthics.Rules.Bulk;

/// <summary>
/// The posts of a run between reading and taking, in the order of the sequence, and how many there may be. Not safe for several threads: <see cref="BulkRun{TPost, TAnswer}"/> holds its lock around every call.
/// </summary>
internal sealed class PostQueue<TPost, TAnswer>
{
    /// <summary>Posts a worker claims at once, at most: enough that a claim costs little beside the lightest checks, few enough that nobody waits long for the rest.</summary>
    private const int LargestClaim = 64;

    private readonly int _workers;
    private readonly int _maxPosts;
    private readonly int _maxCharacters;
    private PostSlot<TPost, TAnswer> _firstUnclaimed;
    private long _read;
    private int _unclaimed;
    private int _posts;
    private long _characters;

    public PostQueue(BulkOptions options)
    {
        _workers = options.MaxDegreeOfParallelism;
        _maxPosts = options.PostsInFlight;
        _maxCharacters = options.MaxCharactersInFlight;
        Last = _firstUnclaimed = new PostSlot<TPost, TAnswer>();
    }

    /// <summary>The slot that the next post or the end will fill.</summary>
    public PostSlot<TPost, TAnswer> Last { get; private set; }

    public bool IsFull => _posts >= _maxPosts || _characters >= _maxCharacters;

    /// <summary>Whether it is worth while to read on after a pause: a reader that were called for every post would cost more than the lightest checks.</summary>
    public bool HasMuchRoom => _posts <= _maxPosts - (_maxPosts + 3) / 4 && _characters <= _maxCharacters / 2;

    public bool HasUnclaimed => _unclaimed > 0;

    public void Add(TPost post, int length)
    {
        (Last.Index, Last.Post, Last.Length) = (_read, post, length);
        Last = Last.Next = new PostSlot<TPost, TAnswer>();
        _read++;
        _unclaimed++;
        _posts++;
        _characters += length;
    }

    /// <summary>Gives a worker the next posts: fewer, the fewer there are, so that long checks spread over all workers.</summary>
    /// <param name="count">How many, from the slot returned on.</param>
    public PostSlot<TPost, TAnswer> Claim(out int count)
    {
        count = Math.Min(_unclaimed, Math.Max(1, Math.Min(_unclaimed / (2 * _workers), LargestClaim)));
        var first = _firstUnclaimed;
        for (var i = 0; i < count; i++)
            _firstUnclaimed = _firstUnclaimed.Next!;
        _unclaimed -= count;
        return first;
    }

    /// <summary>Makes room for as many posts as were taken.</summary>
    public void Release(int posts, long characters)
    {
        _posts -= posts;
        _characters -= characters;
    }
}
