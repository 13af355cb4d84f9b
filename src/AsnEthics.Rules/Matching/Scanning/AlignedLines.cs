#if NET
using System.Runtime.CompilerServices;
#endif

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Arrays of lines that are looked up one by one, each to be one line of the processor's memory.</summary>
internal static class AlignedLines
{
    /// <summary>How many numbers of 64 bits are in a line.</summary>
    public const int Parts = 8;

    /// <summary>Makes an array of zeros that stays where it is. On .NET Framework lines begin wherever the array does.</summary>
    /// <param name="count">How many numbers are used, from the first on.</param>
    /// <param name="first">The index at which a line begins.</param>
    public static ulong[] Allocate(int count, out int first)
    {
#if NET
        var lines = GC.AllocateArray<ulong>(count + Parts - 1, pinned: true);
        first = (int)(-Address(lines) / sizeof(ulong)) & (Parts - 1);
        return lines;
#else
        first = 0;
        return new ulong[count];
#endif
    }

#if NET
    private static unsafe nint Address(ulong[] pinned) => (nint)Unsafe.AsPointer(ref pinned[0]);
#endif
}
