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

    /// <summary>A bit that no packed word has: it marks those that have more letters than are packed.</summary>
    public const ulong Longer = 1UL << (Letters * BitsOfLetter);

    public const int BitsOfLetter = 5;
    private const int Eight = 8;

    // Of two letters, pairs or fours side by side: the lower one.
    private const ulong LowerLetters = 0x001F_001F_001F_001F;
    private const ulong LowerPairs = 0x0000_03FF_0000_03FF;
    private const ulong LowerFour = 0x0000_0000_000F_FFFF;

    // How far the upper one stands from where it belongs.
    private const int LetterGap = Eight - BitsOfLetter;
    private const int PairGap = 2 * LetterGap;
    private const int FourGap = 4 * LetterGap;

    /// <summary>Packs the word that begins at <paramref name="folded"/>.</summary>
    /// <param name="folded">The first letter, folded as by <see cref="IWindowClassifier"/>. Sixteen bytes are read whatever the length, each below 32.</param>
    /// <param name="length">The letters of the word, 1 or more; those behind <see cref="Letters"/> do not count.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pack(ref byte folded, int length)
    {
        var first = Read(ref folded);
        var second = Read(ref Unsafe.Add(ref folded, Eight));
        var bits = BitsOfLetter * Math.Min(length, Letters);
#if NET
        if (Bmi2.X64.IsSupported)
            return Bmi2.X64.ZeroHighBits(Extract(first) | Extract(second) << (Eight * BitsOfLetter), (uint)bits);
#endif
        return (PackEight(first) | PackEight(second) << (Eight * BitsOfLetter)) & ((1UL << bits) - 1);
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

    /// <summary>Packs a word of at most <see cref="Letters"/> small letters.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var packed = 0UL;
        for (var letter = 0; letter < word.Length; letter++)
            packed |= (ulong)(word[letter] - 'a' + 1) << (letter * BitsOfLetter);
        return packed;
    }

    /// <summary>Writes the letters of a packed word, small ones, and gives their number.</summary>
    public static int Unpack(ulong packed, int length, Span<char> letters)
    {
        for (var letter = 0; letter < length; letter++)
            letters[letter] = (char)('a' - 1 + (int)(packed >> (letter * BitsOfLetter) & 0x1F));
        return length;
    }

    /// <summary>Eight letters, a byte each, by shifts: to pairs, fours and eight. It is for processors that cannot extract bits, and takes twice as long.</summary>
    public static ulong PackEight(ulong letters)
    {
        var pairs = (letters & LowerLetters) | (letters >> LetterGap & LowerLetters << BitsOfLetter);
        var fours = (pairs & LowerPairs) | (pairs >> PairGap & LowerPairs << (2 * BitsOfLetter));
        return (fours & LowerFour) | (fours >> FourGap & LowerFour << (4 * BitsOfLetter));
    }

#if NET
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Extract(ulong letters) => Bmi2.X64.ParallelBitExtract(letters, 0x1F1F_1F1F_1F1F_1F1F);
#endif

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read(ref byte folded)
    {
        var letters = Unsafe.ReadUnaligned<ulong>(ref folded);
        return BitConverter.IsLittleEndian ? letters : BinaryPrimitives.ReverseEndianness(letters);
    }
}
