#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
#endif

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The lowest and the highest bit of a mask that has one.</summary>
internal static class Bits
{
#if NET
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Lowest(ulong mask) => BitOperations.TrailingZeroCount(mask);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Highest(ulong mask) => 63 - BitOperations.LeadingZeroCount(mask);
#else
    /// <summary>The place of a bit by the upper bits of a de Bruijn product (Leiserson, Prokop and Randall, 1998).</summary>
    private const ulong DeBruijn = 0x03F7_9D71_B4CB_0A89;

    private static readonly int[] Places = PlacesOfBits();

    public static int Lowest(ulong mask) => Places[((mask & (~mask + 1)) * DeBruijn) >> 58];

    public static int Highest(ulong mask)
    {
        for (var shift = 1; shift < 64; shift *= 2)
            mask |= mask >> shift;
        return Places[((mask ^ (mask >> 1)) * DeBruijn) >> 58];
    }

    private static int[] PlacesOfBits()
    {
        var places = new int[64];
        for (var bit = 0; bit < places.Length; bit++)
            places[((1UL << bit) * DeBruijn) >> 58] = bit;
        return places;
    }
#endif
}
