namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>Takes what a peer finds in one post. It is used again for each post and allocates only where a post has more hits than any before.</summary>
internal sealed class HitBuffer
{
    private PlainHit[] _hits = new PlainHit[256];

    public int Count { get; private set; }

    public ReadOnlySpan<PlainHit> Hits => _hits.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(int start, int end)
    {
        if (Count == _hits.Length)
            Array.Resize(ref _hits, 2 * Count);
        _hits[Count++] = new PlainHit(start, end);
    }
}
