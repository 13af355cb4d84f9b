using System.Runtime.CompilerServices;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Chunks by their text. What a scan asks of most of them stands in one line of the processor's memory each, with up to 28 units of the text, so that one look at memory tells. A line is written once and then only read;
/// where that of a hash is taken, the next free one is. Safe for any number of threads that look, and one that adds.
/// </summary>
internal sealed class ChunkTable
{
    // a line has the key of the chunk, the summary, which is 0 in a free one, and the units that the key leaves out
    private const int SummaryPart = ChunkKey.Parts;
    private const int MiddlePart = SummaryPart + 1;

    /// <summary>Half of the lines are free at least.</summary>
    private const int LinesOfEach = 2;

    private readonly ulong[] _lines;

    /// <summary>The first part of the first line, at which a line of the processor's memory begins.</summary>
    private readonly int _first;
    private readonly int _lastPlace;
    private readonly ChunkEntry?[] _entries;

    /// <param name="most">How many chunks it takes, a power of two.</param>
    public ChunkTable(int most)
    {
        Most = most;
        var count = most * LinesOfEach;
        _lastPlace = count - 1;
        _entries = new ChunkEntry?[count];
        _lines = AlignedLines.Allocate(count * AlignedLines.Parts, out _first);
    }

    public int Most { get; }

    public int Count { get; private set; }

    /// <summary>Has the line of a hash fetched, before it is asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fetch(uint hash) => Prefetch.At(ref LineOf((int)hash & _lastPlace));

    /// <summary>What is known of a chunk; false where it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(in ChunkKey key, uint hash, ReadOnlySpan<char> chunk, out KnownChunk known)
    {
        var place = (int)hash & _lastPlace;
        while (true)
        {
            ref var line = ref LineOf(place);

            // it is written last, so that behind it the line is whole
            var summary = new ChunkSummary(Volatile.Read(ref Unsafe.Add(ref line, SummaryPart)));
            if (summary.IsNone || (summary.Length == chunk.Length && key.Is(ref line) && (key.IsWhole || HasMiddle(chunk, place))))
            {
                known = new KnownChunk(summary, _entries, place);
                return !summary.IsNone;
            }

            place = (place + 1) & _lastPlace;
        }
    }

    /// <summary>Adds a chunk, while there is room.</summary>
    public void Add(ChunkEntry entry)
    {
        var chunk = entry.Written.AsSpan();
        var key = new ChunkKey(chunk);
        var place = (int)key.Hash(chunk) & _lastPlace;
        while (_entries[place] is not null)
            place = (place + 1) & _lastPlace;

        ref var line = ref LineOf(place);
        key.CopyTo(ref line);
        ChunkKey.CopyMiddle(chunk, ref Unsafe.Add(ref line, MiddlePart));
        _entries[place] = entry;
        Volatile.Write(ref Unsafe.Add(ref line, SummaryPart), entry.Summary.Bits);
        Count++;
    }

    /// <summary>Adds the chunks of another table.</summary>
    public void AddAll(ChunkTable other)
    {
        foreach (var entry in other._entries)
        {
            if (entry is not null)
                Add(entry);
        }
    }

    private bool HasMiddle(ReadOnlySpan<char> chunk, int place) => chunk.Length > ChunkKey.MostUnits
        ? chunk.SequenceEqual(_entries[place]!.Written.AsSpan())
        : ChunkKey.IsMiddle(chunk, ref Unsafe.Add(ref LineOf(place), MiddlePart));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref ulong LineOf(int place) => ref _lines[_first + (place * AlignedLines.Parts)];
}
