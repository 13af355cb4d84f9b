#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The twin for processors with vectors of 64 bytes that look up a byte among 128 (AVX-512 VBMI).</summary>
internal readonly struct Avx512WindowClassifier : IWindowClassifier
{
    private const int Window = 64;
    private const int Half = 32;

    /// <summary>All foreign units become this byte. It is the only one that a look-up, which ignores the highest bit, takes for U+0000.</summary>
    private const ushort ForeignUnit = 0x80;

    public static bool IsSupported => Avx512Vbmi.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Classify(ref char text, int count, ref byte folded, out WindowMasks masks)
    {
        Vector512<ushort> low, high;
        if (count == Window)
        {
            low = Vector512.LoadUnsafe(ref Unsafe.As<char, ushort>(ref text));
            high = Vector512.LoadUnsafe(ref Unsafe.As<char, ushort>(ref text), Half);
        }
        else
        {
            LoadPart(ref text, count, out low, out high);
        }

        var units = Narrow(low, high);
        LookUp(AsciiUnits.Folded, units).StoreUnsafe(ref folded);

        var classes = LookUp(AsciiUnits.Classes, units);
        masks.Letters = Having(UnitClasses.Letter, classes);
        masks.Digits = Having(UnitClasses.Digit, classes);
        masks.Spaces = Having(UnitClasses.Space, classes);
        masks.Capitals = Having(UnitClasses.Capital, classes);
        masks.LeadSigns = Having(UnitClasses.LeadSign, classes);
        masks.NumberSigns = Having(UnitClasses.NumberSign, classes);
        masks.Foreign = units.ExtractMostSignificantBits();
        masks.EdgeSigns = Having(UnitClasses.EdgeSign, classes) & ~masks.Foreign;
    }

    private static unsafe void LoadPart(ref char text, int count, out Vector512<ushort> low, out Vector512<ushort> high)
    {
        var end = Vector512.Create((ushort)count);
        var inLow = Vector512.LessThan(Vector512<ushort>.Indices, end);
        var inHigh = Vector512.LessThan(Vector512<ushort>.Indices + Vector512.Create((ushort)Half), end);
        var unread = Vector512.Create((ushort)AsciiUnits.OfNoClass);
        fixed (char* start = &text)
        {
            low = Avx512BW.MaskLoad((ushort*)start, inLow, unread);
            high = Avx512BW.MaskLoad((ushort*)start + Half, inHigh, unread);
        }
    }

    /// <summary>The low byte of each unit: one look-up among 128 bytes does it, where packing would want a second instruction to bring its parts in order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Narrow(Vector512<ushort> low, Vector512<ushort> high)
    {
        var foreign = Vector512.Create(ForeignUnit);
        var evenBytes = Vector512<byte>.Indices + Vector512<byte>.Indices;
        return Avx512Vbmi.PermuteVar64x8x2(Vector512.Min(low, foreign).AsByte(), evenBytes, Vector512.Min(high, foreign).AsByte());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> LookUp(ReadOnlySpan<byte> table, Vector512<byte> units)
    {
        ref var entries = ref MemoryMarshal.GetReference(table);
        return Avx512Vbmi.PermuteVar64x8x2(Vector512.LoadUnsafe(ref entries), units, Vector512.LoadUnsafe(ref entries, Window));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Having(byte unitClass, Vector512<byte> classes) => (~Vector512.Equals(classes & Vector512.Create(unitClass), Vector512<byte>.Zero)).ExtractMostSignificantBits();
}
#endif
