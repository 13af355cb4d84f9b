#if NET
using System.Numerics;
#endif

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>How many bits of a mask are set.</summary>
internal static class BitCount
{
    public static int Of(ulong mask)
    {
#if NET
        return BitOperations.PopCount(mask);
#else
        return ByEach(mask);
#endif
    }

    /// <summary>The same without an instruction for it, in as many steps as there are bits: few, where it is asked.</summary>
    public static int ByEach(ulong mask)
    {
        var count = 0;
        for (; mask != 0; mask &= mask - 1)
            count++;
        return count;
    }
}
