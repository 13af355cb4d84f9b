#if NET
using System.Numerics;
#endif

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Which bit of a mask comes first, and which last.</summary>
internal static class LowestBit
{
    private const int Bits = 64;

    /// <summary>Multiplied by a bit, it brings six bits to the top that no other bit brings there: a de Bruijn sequence.</summary>
    private const ulong Sequence = 0x03F7_9D71_B4CB_0A89;

    private const int TopSix = Bits - 6;

    private static readonly byte[] Places = PlacesByTopSix();

    /// <summary>The place of the lowest bit, 64 where there is none.</summary>
    public static int Of(ulong mask) =>
#if NET
        BitOperations.TrailingZeroCount(mask);
#else
        ByTable(mask);
#endif

    /// <summary>The same without an instruction for it.</summary>
    public static int ByTable(ulong mask) => mask == 0 ? Bits : Places[(int)((mask & (~mask + 1)) * Sequence >> TopSix)];

    /// <summary>The place of the highest bit of a mask that has one.</summary>
    public static int Highest(ulong mask)
    {
#if NET
        return Bits - 1 - BitOperations.LeadingZeroCount(mask);
#else
        for (var shift = 1; shift < Bits; shift *= 2)
            mask |= mask >> shift;
        return ByTable(mask ^ (mask >> 1));
#endif
    }

    private static byte[] PlacesByTopSix()
    {
        var places = new byte[Bits];
        for (byte place = 0; place < Bits; place++)
            places[(int)((1UL << place) * Sequence >> TopSix)] = place;
        return places;
    }
}
