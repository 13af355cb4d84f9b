namespace AsnEthics.Rules.Matching.Terms;

/// <summary>
/// A Bloom filter (B. H. Bloom, 1970): what it does not hold was not added; of what was not, it holds some one in fifty. Both bits of a hash are in one number, so that it is one look at memory
/// (F. Putze, P. Sanders, J. Singler, 2007: blocked Bloom filters).
/// </summary>
internal sealed class BitFilter
{
    private const int BitsPerHash = 16;
    private const int FewestBits = 10;

    /// <summary>The number and its first bit are told by the upper bits of a hash, the second bit by the six lowest.</summary>
    private const int MostBits = 26;

    private const int LastBit = 63;

    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <param name="count">How many hashes will be added; with more the filter only lets more pass.</param>
    public BitFilter(int count)
    {
        var bits = FewestBits;
        while (1L << bits < (long)count * BitsPerHash && bits < MostBits)
            bits++;
        _bits = new ulong[1 << (bits - 6)];
        _shift = 32 - bits;
    }

    /// <param name="hash">With all bits well spread.</param>
    public void Add(uint hash) => _bits[hash >> _shift >> 6] |= BitsOf(hash);

    public bool MayContain(uint hash) => (~_bits[hash >> _shift >> 6] & BitsOf(hash)) == 0;

    private ulong BitsOf(uint hash) => (1UL << (int)((hash >> _shift) & LastBit)) | (1UL << (int)(hash & LastBit));
}
