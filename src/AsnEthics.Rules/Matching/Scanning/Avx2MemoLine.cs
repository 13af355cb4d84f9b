#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The twin that compares four places at once, and the other four.</summary>
internal readonly struct Avx2MemoLine : IMemoLine
{
    private const int Half = WordMemo.PlacesOfWord / 2;

    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong EntryOf(ref ulong line, int place, ulong word) =>
        WordMemo.EntryAmong(ref line, PlacesOf(ref line, word) | PlacesOf(ref Unsafe.Add(ref line, Half), word) << Half);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint PlacesOf(ref ulong half, ulong word) =>
        Vector256.Equals(Vector256.LoadUnsafe(ref half) >>> WordMemo.FlagBits, Vector256.Create(word)).ExtractMostSignificantBits();
}
#endif
