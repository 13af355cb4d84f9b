#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The twin that packs eight words at once (AVX-512 VBMI2): no branch depends on how many there are, up to eight.</summary>
internal readonly struct Avx512WordHeads : IWordHeads
{
    private const int Window = 64;
    private const int Eight = 8;
    private const int BitsOfLetter = 5;
    private const int BitsOfFour = 4 * BitsOfLetter;

    /// <summary>More than 63 is a bit from here on.</summary>
    private const int BitsOfNumber = 6;

    // Two neighbours a and b become a + b · 2^n, by multiplication and addition: letters to pairs, pairs to fours.
    private const ushort LettersToPair = 1 | 1 << BitsOfLetter << 8;
    private const uint PairsToFour = 1 | 1 << 2 * BitsOfLetter << 16;

    private const ulong FirstFour = (1UL << BitsOfFour) - 1;
    private const ulong SecondFour = FirstFour << BitsOfFour;

    public static bool IsSupported => Avx512Vbmi.IsSupported && Avx512Vbmi2.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Pack(ulong letters, ulong lettersBehind, bool isInWord, int unit, ref byte folded, ref ulong keys, ref byte starts, ref byte lengths)
    {
        WordBounds.Find(letters, isInWord, out var startBits, out var endBits);
        var count = BitOperations.PopCount(startBits);

        var startPlaces = Places(startBits, Vector512<byte>.Zero);
        var endPlaces = Places(endBits, Vector512.Create((byte)(Window + LowestBit.Of(~lettersBehind))));
        var wordLengths = Vector512.Min(endPlaces - startPlaces, Vector512.Create((byte)WordBounds.LongestLength));
        (startPlaces + Vector512.Create((byte)unit)).GetLower().StoreUnsafe(ref starts);
        wordLengths.GetLower().StoreUnsafe(ref lengths);

        var low = Vector512.LoadUnsafe(ref folded);
        var high = Vector128.LoadUnsafe(ref folded, Window).ToVector256Unsafe().ToVector512Unsafe();
        PackEight(low, high, startPlaces, wordLengths, 0).StoreUnsafe(ref keys);
        for (var first = Eight; first < count; first += Eight)
            PackEight(low, high, startPlaces, wordLengths, first).StoreUnsafe(ref keys, (nuint)first);
        return count;
    }

    /// <summary>The places of the bits, a byte each, and those of <paramref name="rest"/> behind the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Places(ulong bits, Vector512<byte> rest) => Avx512Vbmi2.Compress(rest, ToMask(bits), Vector512<byte>.Indices);

    /// <summary>A byte of ones for each bit. It is a detour to a mask register, which .NET lets no number into.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> ToMask(ulong bits)
    {
        var byteOfEachPlace = Avx512BW.Shuffle(Vector512.Create(bits).AsByte(), EightTimesEach);
        var bitOfEachPlace = Vector512.Create(0x8040_2010_0804_0201UL).AsByte();
        return ~Vector512.Equals(byteOfEachPlace & bitOfEachPlace, Vector512<byte>.Zero);
    }

    /// <summary>Packs the words from the one numbered <paramref name="first"/>; places from 64 are in <paramref name="high"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> PackEight(Vector512<byte> low, Vector512<byte> high, Vector512<byte> places, Vector512<byte> lengths, int first)
    {
        var words = EightTimesEach + Vector512.Create((byte)first);
        var letters = Avx512Vbmi.PermuteVar64x8(places, words) + Vector512.Create(0x0706_0504_0302_0100UL).AsByte();
        var firstEight = PackFours(Avx512Vbmi.PermuteVar64x8x2(low, letters, high));
        var others = PackFours(Avx512Vbmi.PermuteVar64x8x2(low, letters + Vector512.Create((byte)Eight), high));

        // Of the letters from the ninth only the lower four stay: the others are shifted out.
        var all = firstEight & Vector512.Create(FirstFour) | firstEight >> 32 - BitsOfFour & Vector512.Create(SecondFour) | others << 2 * BitsOfFour;
        return Cut(all, Avx512Vbmi.PermuteVar64x8(lengths, words).AsUInt64() & Vector512.Create((ulong)byte.MaxValue));
    }

    /// <summary>Eight letters of each word, a byte each, as two fours in 32 bits each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> PackFours(Vector512<byte> letters)
    {
        var pairs = Avx512BW.MultiplyAddAdjacent(letters, Vector512.Create(LettersToPair).AsSByte());
        return Avx512BW.MultiplyAddAdjacent(pairs, Vector512.Create(PairsToFour).AsInt16()).AsUInt64();
    }

    /// <summary>Takes away what is behind a word; one of more than twelve letters, whose bits are more than 64, is marked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Cut(Vector512<ulong> packed, Vector512<ulong> lengths)
    {
        var bits = lengths + (lengths << 2);
        var longer = (bits >>> BitsOfNumber) << (PackedWord.Letters * BitsOfLetter);
        return Vector512.AndNot(packed, Avx512F.ShiftLeftLogicalVariable(Vector512<ulong>.AllBitsSet, bits)) | longer;
    }

    /// <summary>0 eight times, 1 eight times, and so on to 7.</summary>
    private static Vector512<byte> EightTimesEach
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (Vector512<byte>.Indices.AsUInt16() >> 3).AsByte() & Vector512.Create((byte)7);
    }
}
#endif
