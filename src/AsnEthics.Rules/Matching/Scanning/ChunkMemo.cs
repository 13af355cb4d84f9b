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

    /// <summary>Longer ones are rare, and each another one.</summary>
    private const int Longest = 64;

    private const int GrowthFactor = 4;

    private readonly object _writing = new();
    private KnownChunk?[] _young = new KnownChunk?[16];
    private KnownChunk?[] _old = new KnownChunk?[16];
    private int _count;

    /// <summary>What is known of a chunk.</summary>
    /// <param name="chunk">The chunk, not empty.</param>
    public KnownChunk Of(ReadOnlySpan<char> chunk) => Of(chunk, new ChunkKey(chunk).Hash(chunk));

    /// <summary>Gives the hash of a chunk, and has its place fetched: the first of three steps, between which others may go on. Each would wait for memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint FetchPlace(ReadOnlySpan<char> chunk)
    {
        var hash = new ChunkKey(chunk).Hash(chunk);
        Prefetch.At(ref PlaceIn(Volatile.Read(ref _young), hash));
        return hash;
    }

    /// <summary>Has fetched what is at the place of a hash: the second step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void FetchChunk(uint hash) => Volatile.Read(ref PlaceIn(Volatile.Read(ref _young), hash))?.Fetch();

    /// <summary>What is known of a chunk: the last step.</summary>
    /// <param name="chunk">The chunk, not empty.</param>
    /// <param name="hash">Its hash.</param>
    public KnownChunk Of(ReadOnlySpan<char> chunk, uint hash)
    {
        var key = new ChunkKey(chunk);
        return Find(Volatile.Read(ref _young), key, hash, chunk) ?? OfOlder(key, hash, chunk);
    }

    private static KnownChunk? Find(KnownChunk?[] table, in ChunkKey key, uint hash, ReadOnlySpan<char> chunk)
    {
        var known = Volatile.Read(ref PlaceIn(table, hash));
        while (known is not null && !known.Is(key, chunk))
            known = known.Next;
        return known;
    }

    private KnownChunk OfOlder(in ChunkKey key, uint hash, ReadOnlySpan<char> chunk)
    {
        if (Find(Volatile.Read(ref _old), key, hash, chunk) is { } old)
        {
            Add(old.Copy());
            return old;
        }

        var written = chunk.ToString();
        var known = new KnownChunk(written, read(written));
        if (chunk.Length <= Longest)
            Add(known);
        return known;
    }

    /// <summary>Adds what was not found; where two threads add the same at once it stands twice, which does no harm.</summary>
    private void Add(KnownChunk known)
    {
        lock (_writing)
        {
            if (_count == MostEntries)
            {
                Volatile.Write(ref _old, _young);
                Volatile.Write(ref _young, new KnownChunk?[MostEntries]);
                _count = 0;
            }
            else if (_count == _young.Length)
            {
                Grow();
            }

            Insert(_young, known);
            _count++;
        }
    }

    private void Grow()
    {
        var grown = new KnownChunk?[Math.Min(MostEntries, _young.Length * GrowthFactor)];
        foreach (var place in _young)
        {
            // copies: other threads still read the links of these
            for (var known = place; known is not null; known = known.Next)
                Insert(grown, known.Copy());
        }

        Volatile.Write(ref _young, grown);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref KnownChunk? PlaceIn(KnownChunk?[] table, uint hash) => ref table[hash & (table.Length - 1)];

    private static void Insert(KnownChunk?[] table, KnownChunk known)
    {
        ref var place = ref PlaceIn(table, known.Hash);
        known.Next = place;
        Volatile.Write(ref place, known);
    }
}
