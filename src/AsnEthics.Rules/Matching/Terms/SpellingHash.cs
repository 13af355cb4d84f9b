namespace AsnEthics.Rules.Matching.Terms;

/// <summary>Hashes spellings unit by unit, so that the hash of a spelling with something behind it goes on from the hash of the spelling. The same in every process, so that saved plans can hold it.</summary>
internal static class SpellingHash
{
    public const uint Seed = 0x9747B28C;

    public static uint Add(uint hash, char unit) => (((hash << 5) | (hash >> 27)) ^ unit) * 0x9E3779B1;

    public static uint Of(ReadOnlySpan<char> spelling, uint hash = Seed)
    {
        foreach (var unit in spelling)
            hash = Add(hash, unit);
        return hash;
    }

    /// <summary>Spreads the hash over all bits (the finaliser of MurmurHash3, public domain), for tables that take a few of them.</summary>
    public static uint Spread(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
