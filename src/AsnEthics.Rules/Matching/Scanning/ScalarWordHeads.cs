using System.Runtime.CompilerServices;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The twin that packs word by word.</summary>
internal readonly struct ScalarWordHeads : IWordHeads
{
    private const int Window = 64;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Pack(ulong letters, ulong lettersBehind, bool isInWord, int unit, ref byte folded, ref ulong keys, ref byte starts, ref byte lengths)
    {
        WordBounds.Find(letters, isInWord, out var startsLeft, out var endsLeft);
        var count = 0;
        for (; endsLeft != 0; endsLeft &= endsLeft - 1, startsLeft &= startsLeft - 1)
            Pack(LowestBit.Of(startsLeft), LowestBit.Of(endsLeft), count++, unit, ref folded, ref keys, ref starts, ref lengths);

        // A word that reaches the end of the window ends in the next one, or far behind its twelfth letter.
        if (startsLeft != 0)
            Pack(LowestBit.Of(startsLeft), Window + LowestBit.Of(~lettersBehind), count++, unit, ref folded, ref keys, ref starts, ref lengths);
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pack(int start, int end, int index, int unit, ref byte folded, ref ulong keys, ref byte starts, ref byte lengths)
    {
        var length = Math.Min(end - start, WordBounds.LongestLength);
        Unsafe.Add(ref keys, index) = PackedWord.Pack(ref Unsafe.Add(ref folded, start), length) | (length > PackedWord.Letters ? PackedWord.Longer : 0);
        Unsafe.Add(ref starts, index) = (byte)(unit + start);
        Unsafe.Add(ref lengths, index) = (byte)length;
    }
}
