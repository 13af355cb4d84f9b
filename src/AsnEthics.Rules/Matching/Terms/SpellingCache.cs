using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>
/// Remembers what was worked out for words or other short stretches of text. Reading takes no lock and allocates nothing. There are two tables: when the younger is full it becomes the older one, and what is
/// still asked for moves over, so that memory stays bounded whatever is posted. Safe for any number of threads.
/// </summary>
internal sealed class SpellingCache<TKind, TValue>
    where TKind : struct, IEquatable<TKind>
    where TValue : class
{
    /// <summary>In each of the two tables.</summary>
    private const int MostEntries = 32_768;

    /// <summary>Longer ones are rare, and each another one.</summary>
    private const int Longest = 64;

    private const int UnitsOfFour = 4;
    private const int UnitBits = 16;

    /// <summary>2^64 divided by the golden ratio, odd.</summary>
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    private readonly object _writing = new();
    private Entry?[] _young = new Entry?[16];
    private Entry?[] _old = new Entry?[16];
    private int _count;

    public bool TryGet(ReadOnlySpan<char> written, TKind kind, [NotNullWhen(true)] out TValue? value)
    {
        value = null;
        if (written.Length > Longest)
            return false;

        var hash = Hash(written);
        if (Find(Volatile.Read(ref _young), written, kind, hash) is { } young)
        {
            value = young.Value;
            return true;
        }

        if (Find(Volatile.Read(ref _old), written, kind, hash) is not { } old)
            return false;
        value = old.Value;
        Add(new Entry(old.Written, hash, kind, value));
        return true;
    }

    /// <summary>Adds what was not found; where two threads add the same at once it stands twice, which does no harm.</summary>
    public void Add(ReadOnlySpan<char> written, TKind kind, TValue value)
    {
        if (written.Length <= Longest)
            Add(new Entry(written.ToString(), Hash(written), kind, value));
    }

    private static Entry? Find(Entry?[] buckets, ReadOnlySpan<char> written, TKind kind, uint hash)
    {
        for (var entry = Volatile.Read(ref buckets[hash & (buckets.Length - 1)]); entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && entry.Kind.Equals(kind) && written.SequenceEqual(entry.Written.AsSpan()))
                return entry;
        }

        return null;
    }

    private void Add(Entry entry)
    {
        lock (_writing)
        {
            if (_count == MostEntries)
            {
                Volatile.Write(ref _old, _young);
                Volatile.Write(ref _young, new Entry?[MostEntries]);
                _count = 0;
            }
            else if (_count == _young.Length)
            {
                Grow();
            }

            Insert(_young, entry);
            _count++;
        }
    }

    private void Grow()
    {
        var grown = new Entry?[_young.Length * 4];
        foreach (var bucket in _young)
        {
            for (var entry = bucket; entry is not null; entry = entry.Next)
                Insert(grown, new Entry(entry.Written, entry.Hash, entry.Kind, entry.Value));
        }

        Volatile.Write(ref _young, grown);
    }

    private static void Insert(Entry?[] buckets, Entry entry)
    {
        ref var bucket = ref buckets[entry.Hash & (buckets.Length - 1)];
        entry.Next = bucket;
        Volatile.Write(ref bucket, entry);
    }

    /// <summary>Four units at a time: 64-bit multiplications, folded (the idea of wyhash, public domain).</summary>
    private static uint Hash(ReadOnlySpan<char> written)
    {
        var hash = (ulong)written.Length * Multiplier;
        var fours = MemoryMarshal.Cast<char, ulong>(written);
        foreach (var four in fours)
            hash = Fold(hash ^ four);
        var rest = 0UL;
        for (var index = fours.Length * UnitsOfFour; index < written.Length; index++)
            rest = (rest << UnitBits) | written[index];
        hash = Fold(hash ^ rest);
        return (uint)(hash ^ (hash >> 32));
    }

    private static ulong Fold(ulong value)
    {
        value *= Multiplier;
        return value ^ (value >> 29);
    }

    private sealed class Entry(string written, uint hash, TKind kind, TValue value)
    {
        public string Written { get; } = written;

        public uint Hash { get; } = hash;

        public TKind Kind { get; } = kind;

        public TValue Value { get; } = value;

        /// <summary>Set before other threads see the entry.</summary>
        public Entry? Next { get; set; }
    }
}
