using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// The first and the last eight units of a chunk, by which it is looked up: all of it where it has at most sixteen, as nearly all have, so that no text has to be fetched to compare it. Shorter ones are read twice in
/// part, which the length makes plain.
/// </summary>
internal readonly struct ChunkKey
{
    /// <summary>Of two chunks with one key and at most so many units, both are one.</summary>
    public const int WholeUnits = 16;

    private const int Eight = 8;
    private const int Four = 4;
    private const int UnitBits = 16;
    private const int HashBits = 32;

    // odd numbers without a pattern: multiples of 2^64 / golden ratio, and the same of the roots of 2 and 3
    private const ulong FirstMultiplier = 0x9E37_79B9_7F4A_7C15;
    private const ulong SecondMultiplier = 0xC2B2_AE3D_27D4_EB4F;
    private const ulong ThirdMultiplier = 0x1656_67B1_9E37_79F9;
    private const ulong FourthMultiplier = 0xD6E8_FEB8_6659_FD93;

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _fourth;
    private readonly int _length;

    /// <param name="chunk">The chunk, not empty.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ChunkKey(ReadOnlySpan<char> chunk)
    {
        ref var units = ref MemoryMarshal.GetReference(chunk);
        var length = chunk.Length;
        if (length >= Four)
        {
            _first = FourAt(ref units, 0);
            _second = FourAt(ref units, Math.Min(Four, length - Four));
            _third = FourAt(ref units, Math.Max(0, length - Eight));
            _fourth = FourAt(ref units, length - Four);
        }
        else
        {
            _first = units | (ulong)Unsafe.Add(ref units, length / 2) << UnitBits | (ulong)Unsafe.Add(ref units, length - 1) << (2 * UnitBits);
        }

        _length = length;
    }

    /// <summary>How many numbers it has.</summary>
    public const int Parts = 4;

    /// <summary>So many units are in a key and <see cref="MiddleParts"/> numbers beside.</summary>
    public const int MostUnits = WholeUnits + (MiddleParts * Four);

    private const int MiddleParts = 3;

    /// <summary>Whether the key is all of its chunk.</summary>
    public bool IsWhole => _length <= WholeUnits;

    /// <summary>The products do not wait for each other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Hash(ReadOnlySpan<char> chunk)
    {
        var sum = ((_first + (uint)_length) * FirstMultiplier) + (_second * SecondMultiplier) + (_third * ThirdMultiplier) + (_fourth * FourthMultiplier);
        if (!IsWhole)
            sum = WithMiddle(chunk, sum);
        return (uint)(sum >> HashBits) ^ (uint)(sum >> (HashBits + UnitBits));
    }

    /// <summary>Whether the numbers from one on are those of the key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(ref ulong parts) => ((_first ^ parts) | (_second ^ Unsafe.Add(ref parts, 1)) | (_third ^ Unsafe.Add(ref parts, 2)) | (_fourth ^ Unsafe.Add(ref parts, 3))) == 0;

    /// <summary>Writes the numbers of the key.</summary>
    public void CopyTo(ref ulong parts)
    {
        parts = _first;
        Unsafe.Add(ref parts, 1) = _second;
        Unsafe.Add(ref parts, 2) = _third;
        Unsafe.Add(ref parts, 3) = _fourth;
    }

    /// <summary>Writes the units of a chunk that a key leaves out, where they fit.</summary>
    public static void CopyMiddle(ReadOnlySpan<char> chunk, ref ulong parts)
    {
        if (chunk.Length is <= WholeUnits or > MostUnits)
            return;
        for (var part = 0; part < MiddleParts; part++)
            Unsafe.Add(ref parts, part) = MiddleOf(chunk, part);
    }

    /// <summary>Whether the numbers from one on are the units of a chunk that a key leaves out, and which fit.</summary>
    public static bool IsMiddle(ReadOnlySpan<char> chunk, ref ulong parts) =>
        ((MiddleOf(chunk, 0) ^ parts) | (MiddleOf(chunk, 1) ^ Unsafe.Add(ref parts, 1)) | (MiddleOf(chunk, 2) ^ Unsafe.Add(ref parts, 2))) == 0;

    private static ulong MiddleOf(ReadOnlySpan<char> chunk, int part) => FourAt(ref MemoryMarshal.GetReference(chunk), Math.Min(Eight + (part * Four), chunk.Length - Four));

    private static ulong WithMiddle(ReadOnlySpan<char> chunk, ulong sum)
    {
        ref var units = ref MemoryMarshal.GetReference(chunk);
        for (var unit = Eight; unit < chunk.Length - Eight; unit += Four)
        {
            sum = (sum ^ FourAt(ref units, unit)) * FirstMultiplier;
            sum ^= sum >> HashBits;
        }

        return sum * FirstMultiplier;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FourAt(ref char units, int unit) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref units, unit)));
}
