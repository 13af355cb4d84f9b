#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The twin that compares all eight places at once: no branch depends on where a word stands.</summary>
internal readonly struct Avx512MemoLine : IMemoLine
{
    public static bool IsSupported => Vector512.IsHardwareAccelerated;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong EntryOf(ref ulong line, int place, ulong word)
    {
        var words = Vector512.LoadUnsafe(ref line) >>> WordMemo.FlagBits;
        return WordMemo.EntryAmong(ref line, (uint)Vector512.Equals(words, Vector512.Create(word)).ExtractMostSignificantBits());
    }
}
#endif
