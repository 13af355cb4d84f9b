namespace AsnEthics.Rules.Matching.Regexes;

internal static class LowestBit
{
    /// <summary>The place of the lowest bit that is set; there must be one.</summary>
    public static int Of(ulong bits)
    {
#if NET
        return System.Numerics.BitOperations.TrailingZeroCount(bits);
#else
        var place = 0;
        for (var half = 32; half > 0; half >>= 1)
        {
            if ((bits & ((1UL << half) - 1)) != 0)
                continue;
            bits >>= half;
            place += half;
        }

        return place;
#endif
    }
}
