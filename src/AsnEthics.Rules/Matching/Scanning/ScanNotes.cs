namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>What a scan has met that rules ask for. Belongs to one check at a time and is used again.</summary>
internal sealed class ScanNotes
{
    /// <summary>Lists that grew longer for one post are not kept for the next.</summary>
    private const int MostKept = 1024;

    /// <summary>The words that rules ask for, by place; not those in <see cref="Chunks"/>.</summary>
    public List<FoundWord> Words { get; } = [];

    /// <summary>Chunks with signals.</summary>
    public List<ChunkFacts> Chunks { get; } = [];

    /// <summary>The signals, once <see cref="ScanVerdict"/> has put them together.</summary>
    public NumberSet Signals { get; } = new();

    /// <summary>The rules whose needs they meet, once <see cref="ScanVerdict"/> has looked.</summary>
    public NumberSet Rules { get; } = new();

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge => Words.Capacity > MostKept || Chunks.Capacity > MostKept;

    public void Clear()
    {
        Words.Clear();
        Chunks.Clear();
    }

    public void Add(ChunkFacts chunk)
    {
        if (chunk.Signals.Length > 0)
            Chunks.Add(chunk);
    }
}
