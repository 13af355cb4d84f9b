namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>A chunk that is remembered. What a scan asks of most chunks stands here beside the text, so that it is fetched with it.</summary>
internal sealed class KnownChunk
{
    private ChunkKey _key;
    private readonly string _written;

    public KnownChunk(string written, ChunkFacts facts)
    {
        _key = new ChunkKey(written.AsSpan());
        _written = written;
        Hash = _key.Hash(written.AsSpan());
        Facts = facts;
        IsQuiet = facts is { IsUnclear: false, Signals: [] } && !Array.Exists(facts.Words, word => word.Loud is not null);
        Flags = facts.Words.Aggregate(0U, (flags, word) => flags | (uint)word.Flags);
        Letters = facts.Words.Sum(word => word.Letters);
    }

    private KnownChunk(KnownChunk other) => (_key, _written, Hash, Facts, IsQuiet, Flags, Letters) = (other._key, other._written, other.Hash, other.Facts, other.IsQuiet, other.Flags, other.Letters);

    public uint Hash { get; }

    public ChunkFacts Facts { get; }

    /// <summary>Whether no rule asks for anything that it holds.</summary>
    public bool IsQuiet { get; }

    /// <summary>The flags of its words, all together.</summary>
    public uint Flags { get; }

    /// <summary>The letters it counts for where letters are set apart.</summary>
    public int Letters { get; }

    /// <summary>The next one in the same place of a table; set before other threads see this one.</summary>
    public KnownChunk? Next { get; set; }

    /// <summary>Has the chunk fetched, before it is asked for.</summary>
    public void Fetch() => Prefetch.At(ref _key);

    public bool Is(in ChunkKey key, ReadOnlySpan<char> chunk) => _key.Is(key) && (_key.IsWhole || chunk.SequenceEqual(_written.AsSpan()));

    /// <summary>The same for another table.</summary>
    public KnownChunk Copy() => new(this);
}
