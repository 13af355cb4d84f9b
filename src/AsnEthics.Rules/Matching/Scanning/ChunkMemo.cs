using System.Runtime.CompilerServices;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Chunks and what is known of them, by their text. Reading takes no lock and allocates nothing. There are two tables: when the younger is full it becomes the older one, and what is still asked for moves over, so that
/// memory stays bounded whatever is posted. Safe for any number of threads.
/// </summary>
internal sealed class ChunkMemo(Func<string, ChunkFacts> read)
{
    /// <summary>In each of the two tables.</summary>
    private const int MostEntries = 32_768;

    private const int FewestEntries = 16;
    private const int GrowthFactor = 4;

    /// <summary>Longer ones are rare, and each another one.</summary>
    private const int Longest = 64;

    private readonly object _writing = new();
    private ChunkTable _young = new(FewestEntries);
    private ChunkTable _old = new(FewestEntries);

    /// <summary>What is known of a chunk.</summary>
    /// <param name="chunk">The chunk, not empty.</param>
    public KnownChunk Of(ReadOnlySpan<char> chunk) => Of(chunk, new ChunkKey(chunk).Hash(chunk));

    /// <summary>Gives the hash of a chunk, and has what is known of it fetched: other work may go on meanwhile, which would else wait for memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Fetch(ReadOnlySpan<char> chunk)
    {
        var hash = new ChunkKey(chunk).Hash(chunk);
        Volatile.Read(ref _young).Fetch(hash);
        return hash;
    }

    /// <summary>What is known of a chunk.</summary>
    /// <param name="chunk">The chunk, not empty.</param>
    /// <param name="hash">Its hash.</param>
    public KnownChunk Of(ReadOnlySpan<char> chunk, uint hash)
    {
        var key = new ChunkKey(chunk);
        return Volatile.Read(ref _young).TryGet(key, hash, chunk, out var known) ? known : OfOlder(key, hash, chunk);
    }

    private KnownChunk OfOlder(in ChunkKey key, uint hash, ReadOnlySpan<char> chunk)
    {
        if (Volatile.Read(ref _old).TryGet(key, hash, chunk, out var old))
        {
            Add(old.Entry);
            return old;
        }

        var written = chunk.ToString();
        var entry = new ChunkEntry(written, read(written));
        if (chunk.Length <= Longest)
            Add(entry);
        return new KnownChunk(entry);
    }

    /// <summary>Adds what was not found; where two threads add the same at once it stands twice, which does no harm.</summary>
    private void Add(ChunkEntry entry)
    {
        lock (_writing)
        {
            if (_young.Count == _young.Most)
                MakeRoom();
            _young.Add(entry);
        }
    }

    private void MakeRoom()
    {
        if (_young.Most == MostEntries)
        {
            Volatile.Write(ref _old, _young);
            Volatile.Write(ref _young, new ChunkTable(MostEntries));
            return;
        }

        var grown = new ChunkTable(Math.Min(MostEntries, _young.Most * GrowthFactor));
        grown.AddAll(_young);
        Volatile.Write(ref _young, grown);
    }
}
