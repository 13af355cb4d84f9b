namespace AsnEthics.Rules.Matching.Terms;

/// <summary>
/// Numbers by a 32-bit hash, several under one hash: pairs sorted into buckets by the hash's upper bits, in two flat arrays, so that most look-ups end at an empty bucket. What is found is still to be
/// compared.
/// </summary>
internal sealed class HashedIds
{
    /// <summary>Buckets for each pair: with two, three look-ups of five for what is not there end at once.</summary>
    private const int BucketsPerPair = 2;

    private readonly int[] _starts;
    private readonly ulong[] _pairs;
    private readonly int _shift;

    /// <param name="pairs">Hash in the upper half, number in the lower one.</param>
    public HashedIds(List<ulong> pairs)
    {
        var bits = 4;
        while (1L << bits < (long)pairs.Count * BucketsPerPair)
            bits++;
        _shift = 64 - bits;
        _starts = new int[(1 << bits) + 1];
        foreach (var pair in pairs)
            _starts[(pair >> _shift) + 1]++;
        for (var bucket = 1; bucket < _starts.Length; bucket++)
            _starts[bucket] += _starts[bucket - 1];

        _pairs = new ulong[pairs.Count];
        var next = (int[])_starts.Clone();
        foreach (var pair in pairs)
            _pairs[next[pair >> _shift]++] = pair;
    }

    /// <summary>Whether any number may be there under the hash.</summary>
    public bool Contains(uint hash)
    {
        foreach (var _ in Of(hash))
            return true;
        return false;
    }

    /// <summary>The numbers under the hash.</summary>
    public Ids Of(uint hash)
    {
        var bucket = (int)(((ulong)hash << 32) >> _shift);
        return new Ids(_pairs, hash, _starts[bucket], _starts[bucket + 1]);
    }

    public static ulong Pair(uint hash, int id) => ((ulong)hash << 32) | (uint)id;

    /// <summary>Walks the numbers of one hash without allocating.</summary>
    internal struct Ids(ulong[] pairs, uint hash, int next, int end)
    {
        private int _next = next;

        public int Current { get; private set; }

        public readonly Ids GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_next < end)
            {
                var pair = pairs[_next++];
                if ((uint)(pair >> 32) == hash)
                {
                    Current = (int)(uint)pair;
                    return true;
                }
            }

            return false;
        }
    }
}
