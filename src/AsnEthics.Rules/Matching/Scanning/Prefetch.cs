#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
#endif

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Has memory fetched while other work goes on; nothing where the processor has no instruction for it.</summary>
internal static class Prefetch
{
#if NET
    /// <remarks>An address is no more than a hint: it does no harm if what stood there is moved meanwhile.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void At<T>(ref T place)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
    }
#else
    public static void At<T>(ref T place) => _ = place;
#endif
}
