namespace AsnEthics.Rules.Matching.Terms;

/// <summary>A Bloom filter with one bit a hash (B. H. Bloom, 1970): what it does not hold was not added; what it holds may have been.</summary>
internal sealed class BitFilter
{
    private const int BitsPerHash = 16;
    private const int FewestBits = 10;

    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <param name="count">How many hashes will be added; with more the filter only lets more pass.</param>
    public BitFilter(int count)
    {
        var bits = FewestBits;
        while (1L << bits < (long)count * BitsPerHash && bits < 30)
            bits++;
        _bits = new ulong[1 << (bits - 6)];
        _shift = 32 - bits;
    }

    /// <param name="hash">With all bits well spread.</param>
    public void Add(uint hash) => _bits[hash >> _shift >> 6] |= 1UL << (int)((hash >> _shift) & 63);

    public bool MayContain(uint hash) => (_bits[hash >> _shift >> 6] & (1UL << (int)((hash >> _shift) & 63))) != 0;
}
