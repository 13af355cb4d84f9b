using System.Runtime.CompilerServices;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The twin without vectors: a table look-up a unit, and eight units at a time into the masks.</summary>
internal readonly struct ScalarWindowClassifier : IWindowClassifier
{
    private const int Window = 64;
    private const int Stretch = 8;

    /// <summary>What a letter of either case shares with its place in the alphabet.</summary>
    private const int FoldedBits = 0x1F;

    /// <summary>
    /// The classes of each unit of ASCII, and of all others in the last entry: class n as the lowest bit of byte n. Eight entries, each shifted by its place, make the eight bits of every mask in one word.
    /// </summary>
    private static readonly ulong[] SpreadClasses = Spread();

    public void Classify(ref char text, int count, ref byte folded, out WindowMasks masks)
    {
        masks = default;
        var spread = SpreadClasses;
        var whole = count & -Stretch;
        for (var start = 0; start < whole; start += Stretch)
            Put(OfStretch(ref Unsafe.Add(ref text, start), ref Unsafe.Add(ref folded, start), spread), start, ref masks);
        if (count == Window)
            return;

        for (var start = whole; start < Window; start += Stretch)
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref folded, start), 0UL);
        Put(OfRest(ref Unsafe.Add(ref text, whole), count - whole, ref Unsafe.Add(ref folded, whole), spread), whole, ref masks);
    }

    /// <summary>Eight units without a loop, which would take half as long again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OfStretch(ref char text, ref byte folded, ulong[] spread) =>
        OfUnit(ref text, 0, ref folded, spread) | OfUnit(ref text, 1, ref folded, spread) | OfUnit(ref text, 2, ref folded, spread) | OfUnit(ref text, 3, ref folded, spread)
        | OfUnit(ref text, 4, ref folded, spread) | OfUnit(ref text, 5, ref folded, spread) | OfUnit(ref text, 6, ref folded, spread) | OfUnit(ref text, 7, ref folded, spread);

    private static ulong OfRest(ref char text, int count, ref byte folded, ulong[] spread)
    {
        var bits = 0UL;
        for (var place = 0; place < count; place++)
            bits |= OfUnit(ref text, place, ref folded, spread);
        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong OfUnit(ref char text, int place, ref byte folded, ulong[] spread)
    {
        int unit = Unsafe.Add(ref text, place);
        var classes = spread[Math.Min(unit, AsciiUnits.Count)];
        Unsafe.Add(ref folded, place) = (byte)(unit & FoldedBits & -(int)(classes & UnitClasses.Letter));
        return classes << place;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(ulong bits, int start, ref WindowMasks masks)
    {
        masks.Letters |= (bits & 0xFF) << start;
        masks.Digits |= (bits >> 8 & 0xFF) << start;
        masks.Spaces |= (bits >> 16 & 0xFF) << start;
        masks.Capitals |= (bits >> 24 & 0xFF) << start;
        masks.EdgeSigns |= (bits >> 32 & 0xFF) << start;
        masks.LeadSigns |= (bits >> 40 & 0xFF) << start;
        masks.NumberSigns |= (bits >> 48 & 0xFF) << start;
        masks.Foreign |= (bits >> 56) << start;
    }

    private static ulong[] Spread()
    {
        var spread = new ulong[AsciiUnits.Count + 1];
        for (var unit = 0; unit < AsciiUnits.Count; unit++)
            spread[unit] = Spread(AsciiUnits.Classes[unit]);
        spread[AsciiUnits.Count] = Spread(UnitClasses.Foreign);
        return spread;
    }

    private static ulong Spread(byte classes)
    {
        var spread = 0UL;
        for (var bit = 0; bit < 8; bit++)
            spread |= (ulong)(classes >> bit & 1) << (8 * bit);
        return spread;
    }
}
