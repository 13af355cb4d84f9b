namespace AsnEthics.Rules.Matching.Terms;

/// <summary>
/// Remembers facts of words by their spelling. Reading takes no lock and allocates nothing; when the table is full it starts anew, so that memory stays bounded whatever is posted. Safe for any
/// number of threads.
/// </summary>
internal sealed class WordFactsCache
{
    private const int MostWords = 8192;

    /// <summary>Longer words are rare, and each another one.</summary>
    private const int LongestWord = 64;

    private readonly object _writing = new();
    private Entry?[] _buckets = new Entry?[16];
    private int _count;

    public bool TryGet(ReadOnlySpan<char> written, WordKind kind, out WordFacts facts)
    {
        if (written.Length <= LongestWord)
        {
            var hash = Hash(written);
            var buckets = Volatile.Read(ref _buckets);
            for (var entry = Volatile.Read(ref buckets[hash & (buckets.Length - 1)]); entry is not null; entry = entry.Next)
            {
                if (entry.Hash == hash && entry.Kind == kind && written.SequenceEqual(entry.Written.AsSpan()))
                {
                    facts = entry.Facts;
                    return true;
                }
            }
        }

        facts = WordFacts.Quiet;
        return false;
    }

    /// <summary>Adds a word that was not found; where two threads add it at once it stands twice, which does no harm.</summary>
    public void Add(ReadOnlySpan<char> written, WordKind kind, WordFacts facts)
    {
        if (written.Length > LongestWord)
            return;

        var entry = new Entry(written.ToString(), Hash(written), kind, facts);
        lock (_writing)
        {
            if (_count == MostWords)
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
                Insert(grown, new Entry(entry.Written, entry.Hash, entry.Kind, entry.Facts));
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

    private sealed class Entry(string written, uint hash, WordKind kind, WordFacts facts)
    {
        public string Written { get; } = written;

        public uint Hash { get; } = hash;

        public WordKind Kind { get; } = kind;

        public WordFacts Facts { get; } = facts;

        /// <summary>Set before other threads see the entry.</summary>
        public Entry? Next { get; set; }
    }
}
