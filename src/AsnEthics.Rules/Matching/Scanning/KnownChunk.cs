namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>What is known of a chunk: at hand what most scans ask, and the rest by one more look at memory.</summary>
internal readonly struct KnownChunk(ChunkSummary summary, ChunkEntry?[] entries, int place)
{
    /// <summary>Of a chunk that is in no table.</summary>
    public KnownChunk(ChunkEntry entry)
        : this(entry.Summary, [entry], 0)
    {
    }

    /// <inheritdoc cref="ChunkSummary.IsQuiet"/>
    public bool IsQuiet => summary.IsQuiet;

    /// <inheritdoc cref="ChunkSummary.Flags"/>
    public uint Flags => summary.Flags;

    /// <inheritdoc cref="ChunkSummary.Letters"/>
    public int Letters => summary.Letters;

    public ChunkFacts Facts => Entry.Facts;

    public ChunkEntry Entry => entries[place]!;
}
