using System.Buffers.Binary;
using System.Runtime.CompilerServices;
#if NET
using System.Runtime.Intrinsics.X86;
#endif

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The first letters of a word in one number, by which words are looked up: letter n, which is 1 to 26, in the five bits from 5n on. Two words of at most twelve letters with one number are one word.</summary>
internal static class PackedWord
{
    /// <summary>How many letters are packed; those behind them are not in the number.</summary>
    public const int Letters = 12;

    private const int BitsOfLetter = 5;
    private const int Eight = 8;

    // What stays in place at each step of packing by shifts: the lower half of each piece, after its upper half came down beside it.
    private const ulong Pairs = 0x03FF_03FF_03FF_03FF;
    private const ulong Fours = 0x000F_FFFF_000F_FFFF;
    private const ulong Eights = 0x0000_00FF_FFFF_FFFF;

    /// <summary>Packs the word that begins at <paramref name="folded"/>.</summary>
    /// <param name="folded">The first letter, folded as by <see cref="IWindowClassifier"/>. Sixteen bytes are read whatever the length, each below 32.</param>
    /// <param name="length">The letters of the word, 1 or more; those behind <see cref="Letters"/> do not count.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pack(ref byte folded, int length)
    {
        var all = PackEight(Read(ref folded)) | PackEight(Read(ref Unsafe.Add(ref folded, Eight))) << (Eight * BitsOfLetter);
        return all & ((1UL << (BitsOfLetter * Math.Min(length, Letters))) - 1);
    }

    /// <summary>Packs a word as it is written in a text; false where it has more than <see cref="Letters"/>, anything but letters of ASCII, or capitals among small letters.</summary>
    public static bool TryPack(ReadOnlySpan<char> written, out ulong packed, out bool hasCapital)
    {
        packed = 0;
        hasCapital = false;
        if (written.Length is 0 or > Letters)
            return false;

        var capitals = 0;
        for (var letter = 0; letter < written.Length; letter++)
        {
            var code = (uint)((written[letter] | 0x20) - 'a');
            if (code > 'z' - 'a')
                return false;
            capitals += written[letter] <= 'Z' ? 1 : 0;
            packed |= (ulong)(code + 1) << (letter * BitsOfLetter);
        }

        hasCapital = capitals > 0;
        return capitals == 0 || capitals == written.Length || (capitals == 1 && written[0] <= 'Z');
    }

    /// <summary>Eight letters, a byte each, for processors that cannot extract bits: pairs, fours, eights.</summary>
    public static ulong PackEightByShifts(ulong letters)
    {
        letters = (letters | letters >> (Eight - BitsOfLetter)) & Pairs;
        letters = (letters | letters >> (2 * (Eight - BitsOfLetter))) & Fours;
        return (letters | letters >> (4 * (Eight - BitsOfLetter))) & Eights;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong PackEight(ulong letters)
    {
#if NET
        const ulong LetterInEachByte = 0x1F1F_1F1F_1F1F_1F1F;
        if (Bmi2.X64.IsSupported)
            return Bmi2.X64.ParallelBitExtract(letters, LetterInEachByte);
#endif
        return PackEightByShifts(letters);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read(ref byte folded)
    {
        var letters = Unsafe.ReadUnaligned<ulong>(ref folded);
        return BitConverter.IsLittleEndian ? letters : BinaryPrimitives.ReverseEndianness(letters);
    }
}
