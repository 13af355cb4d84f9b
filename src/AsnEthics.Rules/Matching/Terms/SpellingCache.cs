using System.Diagnostics.CodeAnalysis;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>
/// Remembers what was worked out for words or other short stretches of text. Reading takes no lock and allocates nothing; when the table is full it starts anew, so that memory stays bounded whatever is posted. Safe for any
/// number of threads.
/// </summary>
internal sealed class SpellingCache<TKind, TValue>
    where TKind : struct, IEquatable<TKind>
    where TValue : class
{
    private const int MostEntries = 8192;

    /// <summary>Longer ones are rare, and each another one.</summary>
    private const int Longest = 64;

    private readonly object _writing = new();
    private Entry?[] _buckets = new Entry?[16];
    private int _count;

    public bool TryGet(ReadOnlySpan<char> written, TKind kind, [NotNullWhen(true)] out TValue? value)
    {
        if (written.Length <= Longest)
        {
            var hash = Hash(written);
            var buckets = Volatile.Read(ref _buckets);
            for (var entry = Volatile.Read(ref buckets[hash & (buckets.Length - 1)]); entry is not null; entry = entry.Next)
            {
                if (entry.Hash == hash && entry.Kind.Equals(kind) && written.SequenceEqual(entry.Written.AsSpan()))
                {
                    value = entry.Value;
                    return true;
                }
            }
        }

        value = null;
        return false;
    }

    /// <summary>Adds what was not found; where two threads add the same at once it stands twice, which does no harm.</summary>
    public void Add(ReadOnlySpan<char> written, TKind kind, TValue value)
    {
        if (written.Length > Longest)
            return;

        var entry = new Entry(written.ToString(), Hash(written), kind, value);
        lock (_writing)
        {
            if (_count == MostEntries)
                (_buckets, _count) = (new Entry?[16], 0);
            else if (_count == _buckets.Length)
                Grow();
            Insert(_buckets, entry);
            _count++;
        }
    }

    private void Grow()
    {
        var grown = new Entry?[_buckets.Length * 4];
        foreach (var bucket in _buckets)
        {
            for (var entry = bucket; entry is not null; entry = entry.Next)
                Insert(grown, new Entry(entry.Written, entry.Hash, entry.Kind, entry.Value));
        }

        Volatile.Write(ref _buckets, grown);
    }

    private static void Insert(Entry?[] buckets, Entry entry)
    {
        ref var bucket = ref buckets[entry.Hash & (buckets.Length - 1)];
        entry.Next = bucket;
        Volatile.Write(ref bucket, entry);
    }

    private static uint Hash(ReadOnlySpan<char> written) => SpellingHash.Spread(SpellingHash.Of(written));

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
