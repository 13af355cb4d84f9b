#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The twin for processors with vectors of 32 bytes.</summary>
internal readonly struct Avx2WindowClassifier : IWindowClassifier
{
    private const int Window = 64;

    /// <summary>Units of one load; bytes of one store are twice as many.</summary>
    private const int Stretch = 16;
    private const int Half = 32;
    private const byte CaseBit = 0x20;

    /// <summary>What a letter of either case shares with its place in the alphabet.</summary>
    private const byte FoldedBits = 0x1F;

    /// <summary>The case bit goes to the highest, which is what a mask takes.</summary>
    private const int CaseBitToTop = 2;

    /// <summary>What the greatest unit that is still a byte is: the packing takes units as signed, and would make 0 of the highest.</summary>
    private const ushort GreatestByte = 0xFF;

    // A range is one addition and one signed comparison: its first unit becomes the least signed byte.
    private const byte FirstLetterToLeast = 0x80 - 'a';
    private const sbyte BehindLetters = sbyte.MinValue + 26;
    private const byte FirstDigitToLeast = 0x80 - '0';
    private const sbyte BehindDigits = sbyte.MinValue + 10;

    public static bool IsSupported => Avx2.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Classify(ref char text, int count, ref byte folded, out WindowMasks masks)
    {
        Vector256<byte> low, high;
        if (count == Window)
        {
            low = Narrow(Load(ref text, 0), Load(ref text, Stretch));
            high = Narrow(Load(ref text, 2 * Stretch), Load(ref text, 3 * Stretch));
        }
        else
        {
            LoadPart(ref text, count, out low, out high);
        }

        var lowLetters = Letters(low);
        var highLetters = Letters(high);
        Fold(low, lowLetters).StoreUnsafe(ref folded);
        Fold(high, highLetters).StoreUnsafe(ref folded, Half);

        masks.Letters = Bits(lowLetters, highLetters);
        masks.Capitals = masks.Letters & ~Bits(CaseBits(low), CaseBits(high));
        masks.Digits = Bits(Digits(low), Digits(high));
        masks.Spaces = Bits(AreOf(SignTables.Spaces, low), AreOf(SignTables.Spaces, high));
        masks.LeadSigns = Bits(AreOf(SignTables.LeadSigns, low), AreOf(SignTables.LeadSigns, high));
        masks.NumberSigns = Bits(AreOf(SignTables.NumberSigns, low), AreOf(SignTables.NumberSigns, high));
        masks.Foreign = Bits(low, high);

        // What the controls hold too much goes: they are compared as signed bytes, and units that were not read are 0.
        var read = ulong.MaxValue >> (Window - count);
        var edge = Bits(AreOf(SignTables.EdgeSigns, low) | BelowBlank(low), AreOf(SignTables.EdgeSigns, high) | BelowBlank(high));
        masks.EdgeSigns = edge & read & ~(masks.Spaces | masks.Foreign);
    }

    private static unsafe void LoadPart(ref char text, int count, out Vector256<byte> low, out Vector256<byte> high)
    {
        // Masked loads take units two by two. An odd last one is read by itself and put where it belongs; with an even number that puts it there a second time.
        var pairs = Vector256.Create(count / 2);
        var last = Vector256.Create((ushort)Unsafe.Add(ref text, count - 1));
        var lastPlace = Vector256.Create((ushort)(count - 1));
        fixed (char* start = &text)
        {
            low = Narrow(LoadPart(start, 0, pairs, last, lastPlace), LoadPart(start, Stretch, pairs, last, lastPlace));
            high = Narrow(LoadPart(start, 2 * Stretch, pairs, last, lastPlace), LoadPart(start, 3 * Stretch, pairs, last, lastPlace));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector256<ushort> LoadPart(char* start, int place, Vector256<int> pairs, Vector256<ushort> last, Vector256<ushort> lastPlace)
    {
        var read = Vector256.LessThan(Vector256<int>.Indices + Vector256.Create(place / 2), pairs);
        var isLast = Vector256.Equals(Vector256<ushort>.Indices + Vector256.Create((ushort)place), lastPlace);
        return Avx2.MaskLoad((int*)(start + place), read).AsUInt16() | (last & isLast);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Load(ref char text, int place) => Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref text), (nuint)place);

    /// <summary>Units as bytes; those beyond a byte become 0xFF.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Narrow(Vector256<ushort> first, Vector256<ushort> second)
    {
        var greatest = Vector256.Create(GreatestByte);
        var packed = Avx2.PackUnsignedSaturate(Vector256.Min(first, greatest).AsInt16(), Vector256.Min(second, greatest).AsInt16());

        // The packing works on halves of a vector: first, second, first, second.
        return Avx2.Permute4x64(packed.AsUInt64(), 0b11_01_10_00).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Letters(Vector256<byte> units)
    {
        var small = units | Vector256.Create(CaseBit);
        return Vector256.LessThan((small + Vector256.Create(FirstLetterToLeast)).AsSByte(), Vector256.Create(BehindLetters)).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Fold(Vector256<byte> units, Vector256<byte> letters) => units & Vector256.Create(FoldedBits) & letters;

    /// <summary>The case bit as the highest of each byte. The shift is one of words: what comes over from the byte below stays below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> CaseBits(Vector256<byte> units) => (units.AsUInt16() << CaseBitToTop).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Digits(Vector256<byte> units) =>
        Vector256.LessThan((units + Vector256.Create(FirstDigitToLeast)).AsSByte(), Vector256.Create(BehindDigits)).AsByte();

    /// <summary>The look-up takes the low half of a byte, and gives 0, which is not that unit, for a foreign one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> AreOf(Vector128<byte> signs, Vector256<byte> units) => Vector256.Equals(Avx2.Shuffle(Vector256.Create(signs, signs), units), units);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> BelowBlank(Vector256<byte> units) => Vector256.LessThan(units.AsSByte(), Vector256.Create((sbyte)' ')).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector256<byte> low, Vector256<byte> high) => low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << Half);
}
#endif
