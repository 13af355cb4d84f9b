namespace AsnEthics.Rules.Matching.Terms;

/// <summary>
/// Numbers by a 32-bit hash, several under one hash: sorted into buckets by the hash's upper bits, in flat arrays, each with the lower half of its hash beside it, so that hardly one in ten thousand is given for another hash.
/// What is found is still to be compared.
/// </summary>
internal sealed class HashedIds
{
    /// <summary>With two numbers or fewer a bucket, where it begins takes two to four bytes of a number's ten at most.</summary>
    private const int IdsPerBucket = 2;

    private const int FewestBits = 4;

    private readonly int[] _starts;
    private readonly ushort[] _tags;
    private readonly int[] _ids;
    private readonly int _shift;

    /// <param name="hashes">A hash for each number, all its bits well spread.</param>
    /// <param name="ids">The numbers; where none are given, from 0 on.</param>
    public HashedIds(ReadOnlySpan<uint> hashes, ReadOnlySpan<int> ids = default)
    {
        var bits = FewestBits;
        while ((long)IdsPerBucket << bits < hashes.Length)
            bits++;
        _shift = 32 - bits;

        // While the buckets are filled, each begins one place further on.
        _starts = new int[(1 << bits) + 2];
        foreach (var hash in hashes)
            _starts[(hash >> _shift) + 2]++;
        for (var bucket = 2; bucket < _starts.Length; bucket++)
            _starts[bucket] += _starts[bucket - 1];

        _tags = new ushort[hashes.Length];
        _ids = new int[hashes.Length];
        for (var index = 0; index < hashes.Length; index++)
        {
            var place = _starts[(hashes[index] >> _shift) + 1]++;
            _tags[place] = (ushort)hashes[index];
            _ids[place] = ids.IsEmpty ? index : ids[index];
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
        var bucket = hash >> _shift;
        return new Ids(this, (ushort)hash, _starts[bucket], _starts[bucket + 1]);
    }

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
