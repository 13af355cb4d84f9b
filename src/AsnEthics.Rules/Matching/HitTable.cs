namespace AsnEthics.Rules.Matching;

/// <summary>The hits of one post, those of a pattern side by side. They stay where they are until the table is cleared, so that a <see cref="HitStretch"/> can name them. Belongs to one check at a time and is used again.</summary>
internal sealed class HitTable
{
    private const int MostKept = 4096;

    private Hit[] _hits = new Hit[32];

    public int Count { get; private set; }

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge => _hits.Length > MostKept;

    /// <summary>The hits of a stretch, until one more is added.</summary>
    public ReadOnlySpan<Hit> this[HitStretch stretch] => _hits.AsSpan(stretch.Start, stretch.Length);

    public Hit this[int hit] => _hits[hit];

    public void Add(in Hit hit)
    {
        if (Count == _hits.Length)
            Array.Resize(ref _hits, 2 * Count);
        _hits[Count++] = hit;
    }

    /// <summary>Puts the hits of a pattern, those from a place on, in order, as <see cref="HitOrder"/> leaves them.</summary>
    public HitStretch Arrange(int start)
    {
        var kept = HitOrder.Arrange(_hits, start, Count - start);
        Count = start + kept;
        return new HitStretch(start, kept);
    }

    public void Clear() => Count = 0;
}

/// <summary>Hits that stand side by side in a <see cref="HitTable"/>.</summary>
internal readonly record struct HitStretch(int Start, int Length)
{
    public bool IsEmpty => Length == 0;
}
