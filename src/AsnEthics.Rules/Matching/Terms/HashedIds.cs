namespace AsnEthics.Rules.Matching.Terms;

/// <summary>
/// Numbers by a 32-bit hash, several under one hash: sorted into buckets by the hash's upper bits, in flat arrays, each with the lower half of its hash beside it, so that hardly one in ten thousand is given for another hash.
/// What is found is still to be compared.
/// </summary>
internal sealed class HashedIds
{
    /// <summary>With two numbers or fewer a bucket, where it begins takes two to four bytes of a number's ten at most.</summary>
    private const int IdsPerBucket = 2;

    private readonly int[] _starts;
    private readonly ushort[] _tags;
    private readonly int[] _ids;
    private readonly int _shift;

    /// <param name="pairs">Hash in the upper half, number in the lower one.</param>
    public HashedIds(List<ulong> pairs)
    {
        var bits = 4;
        while ((long)IdsPerBucket << bits < pairs.Count)
            bits++;
        _shift = 64 - bits;
        _starts = new int[(1 << bits) + 1];
        foreach (var pair in pairs)
            _starts[(pair >> _shift) + 1]++;
        for (var bucket = 1; bucket < _starts.Length; bucket++)
            _starts[bucket] += _starts[bucket - 1];

        _tags = new ushort[pairs.Count];
        _ids = new int[pairs.Count];
        var next = (int[])_starts.Clone();
        foreach (var pair in pairs)
        {
            var place = next[pair >> _shift]++;
            _tags[place] = (ushort)(pair >> 32);
            _ids[place] = (int)(uint)pair;
        }
    }

    /// <summary>Whether any number may be there under the hash.</summary>
    public bool Contains(uint hash)
    {
        foreach (var _ in Of(hash))
            return true;
        return false;
    }

    /// <summary>The numbers under the hash, seldom others.</summary>
    public Ids Of(uint hash)
    {
        var bucket = (int)(((ulong)hash << 32) >> _shift);
        return new Ids(this, (ushort)hash, _starts[bucket], _starts[bucket + 1]);
    }

    public static ulong Pair(uint hash, int id) => ((ulong)hash << 32) | (uint)id;

    /// <summary>Walks the numbers of one hash without allocating.</summary>
    internal struct Ids(HashedIds ids, ushort tag, int next, int end)
    {
        private int _next = next;

        public int Current { get; private set; }

        public readonly Ids GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_next < end)
            {
                var place = _next++;
                if (ids._tags[place] == tag)
                {
                    Current = ids._ids[place];
                    return true;
                }
            }

            return false;
        }
    }
}
