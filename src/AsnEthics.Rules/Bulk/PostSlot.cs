using System.Runtime.ExceptionServices;

namespace AsnEthics.Rules.Bulk;

/// <summary>
/// The place of one post in the order of the sequence, from its reading until its answer is taken. Filled by the reader, completed by one worker, taken by the one who asks for answers; the last
/// slot of a run is empty and waits for the next post or for the end.
/// </summary>
internal sealed class PostSlot<TPost, TAnswer>
{
    private const int Open = 0;
    private const int Awaited = 1;
    private const int Done = 2;

    private int _state;

    public long Index { get; set; }

    public TPost Post { get; set; } = default!;

    public int Length { get; set; }

    public TAnswer Answer { get; set; } = default!;

    /// <summary>What checking the post threw, or what the sequence threw in place of a post.</summary>
    public ExceptionDispatchInfo? Failure { get; set; }

    /// <summary>Whether no post follows: there is none in this slot either.</summary>
    public bool IsEnd { get; set; }

    /// <summary>The slot of the next post; there before this one can be claimed.</summary>
    public PostSlot<TPost, TAnswer>? Next { get; set; }

    public bool IsDone => Volatile.Read(ref _state) == Done;

    /// <summary>Says that somebody waits for the slot.</summary>
    /// <returns>False where it is done already, so that nobody would wake the one who waits.</returns>
    public bool TryAwait() => Interlocked.CompareExchange(ref _state, Awaited, Open) != Done;

    /// <summary>Publishes what was set in the slot.</summary>
    /// <returns>Whether somebody waits for it and has to be woken.</returns>
    public bool Complete() => Interlocked.Exchange(ref _state, Done) == Awaited;
}
