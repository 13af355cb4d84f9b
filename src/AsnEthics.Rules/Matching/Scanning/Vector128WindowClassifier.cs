#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The twin for processors with vectors of 16 bytes: x86 since Ssse3, Arm, WebAssembly.</summary>
internal readonly struct Vector128WindowClassifier : IWindowClassifier
{
    private const int Window = 64;
    private const int Stretch = 16;
    private const byte LowHalf = 0x0F;
    private const byte CaseBit = 0x20;

    /// <summary>What a letter of either case shares with its place in the alphabet.</summary>
    private const byte FoldedBits = 0x1F;

    /// <summary>The case bit goes to the highest, which is what a mask takes.</summary>
    private const int CaseBitToTop = 2;

    // A range is one addition and one signed comparison: its first unit becomes the least signed byte.
    private const byte FirstLetterToLeast = 0x80 - 'a';
    private const sbyte BehindLetters = sbyte.MinValue + 26;
    private const byte FirstDigitToLeast = 0x80 - '0';
    private const sbyte BehindDigits = sbyte.MinValue + 10;

    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Classify(ref char text, int count, ref byte folded, out WindowMasks masks)
    {
        if (count == Window)
            Classify(ref text, Stretch, 2 * Stretch, 3 * Stretch, ref folded, out masks);
        else
            ClassifyPart(ref text, count, ref folded, out masks);
    }

    private static void ClassifyPart(ref char text, int count, ref byte folded, out WindowMasks masks)
    {
        for (nuint place = 0; place < Window; place += Stretch)
            Vector128<byte>.Zero.StoreUnsafe(ref folded, place);

        if (count < Stretch)
        {
            ClassifyShort(ref text, count, ref folded, out masks);
            return;
        }

        // No stretch begins so late that it would end behind the text. Stretches then overlap, and a unit of two of them gets the same answer twice.
        var last = count - Stretch;
        Classify(ref text, Math.Min(Stretch, last), Math.Min(2 * Stretch, last), last, ref folded, out masks);
    }

    /// <summary>A text shorter than a stretch is read from a copy as long as one; all four stretches are that one.</summary>
    private static void ClassifyShort(ref char text, int count, ref byte folded, out WindowMasks masks)
    {
        Span<char> copy = stackalloc char[Stretch];
        copy.Fill(AsciiUnits.OfNoClass);
        MemoryMarshal.CreateReadOnlySpan(ref text, count).CopyTo(copy);
        Classify(ref MemoryMarshal.GetReference(copy), 0, 0, 0, ref folded, out masks);
    }

    /// <summary>Four stretches: one at the first unit, the others at the places given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Classify(ref char text, int second, int third, int fourth, ref byte folded, out WindowMasks masks)
    {
        var a = Narrow(ref text, 0);
        var b = Narrow(ref text, second);
        var c = Narrow(ref text, third);
        var d = Narrow(ref text, fourth);

        var lettersOfA = Letters(a);
        var lettersOfB = Letters(b);
        var lettersOfC = Letters(c);
        var lettersOfD = Letters(d);
        Fold(a, lettersOfA).StoreUnsafe(ref folded);
        Fold(b, lettersOfB).StoreUnsafe(ref folded, (nuint)second);
        Fold(c, lettersOfC).StoreUnsafe(ref folded, (nuint)third);
        Fold(d, lettersOfD).StoreUnsafe(ref folded, (nuint)fourth);

        masks.Letters = Bits(lettersOfA, lettersOfB, lettersOfC, lettersOfD, second, third, fourth);
        masks.Capitals = masks.Letters & ~Bits(CaseBits(a), CaseBits(b), CaseBits(c), CaseBits(d), second, third, fourth);
        masks.Digits = Bits(Digits(a), Digits(b), Digits(c), Digits(d), second, third, fourth);
        masks.Spaces = BitsOf(SignTables.Spaces, a, b, c, d, second, third, fourth);
        masks.LeadSigns = BitsOf(SignTables.LeadSigns, a, b, c, d, second, third, fourth);
        masks.NumberSigns = BitsOf(SignTables.NumberSigns, a, b, c, d, second, third, fourth);
        masks.Foreign = Bits(a, b, c, d, second, third, fourth);
        var unseen = Bits(BelowBlank(a), BelowBlank(b), BelowBlank(c), BelowBlank(d), second, third, fourth) & ~(masks.Spaces | masks.Foreign);
        masks.EdgeSigns = BitsOf(SignTables.EdgeSigns, a, b, c, d, second, third, fourth) | unseen;
    }

    /// <summary>Sixteen units as bytes; those beyond a byte become 0xFF.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(ref char text, int place)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref text, place));
        return Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units), Vector128.LoadUnsafe(ref units, (nuint)Vector128<ushort>.Count));
    }
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Letters(Vector128<byte> units)
    {
        var small = units | Vector128.Create(CaseBit);
        return Vector128.LessThan((small + Vector128.Create(FirstLetterToLeast)).AsSByte(), Vector128.Create(BehindLetters)).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Fold(Vector128<byte> units, Vector128<byte> letters) => units & Vector128.Create(FoldedBits) & letters;

    /// <summary>The case bit as the highest of each byte. The shift is one of words: what comes over from the byte below stays below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> CaseBits(Vector128<byte> units) => (units.AsUInt16() << CaseBitToTop).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Digits(Vector128<byte> units) =>
        Vector128.LessThan((units + Vector128.Create(FirstDigitToLeast)).AsSByte(), Vector128.Create(BehindDigits)).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> AreOf(Vector128<byte> signs, Vector128<byte> units) =>
        Vector128.Equals(Vector128.ShuffleNative(signs, units & Vector128.Create(LowHalf)), units);

    /// <summary>The controls, the spaces among them, and everything foreign: the comparison takes bytes as signed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> BelowBlank(Vector128<byte> units) => Vector128.LessThan(units.AsSByte(), Vector128.Create((sbyte)' ')).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong BitsOf(Vector128<byte> signs, Vector128<byte> a, Vector128<byte> b, Vector128<byte> c, Vector128<byte> d, int second, int third, int fourth) =>
        Bits(AreOf(signs, a), AreOf(signs, b), AreOf(signs, c), AreOf(signs, d), second, third, fourth);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector128<byte> a, Vector128<byte> b, Vector128<byte> c, Vector128<byte> d, int second, int third, int fourth) =>
        Bits(a) | Bits(b) << second | Bits(c) << third | Bits(d) << fourth;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(Vector128<byte> set) => set.ExtractMostSignificantBits();
}
#endif
