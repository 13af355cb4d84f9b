using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Matching.Terms;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The heads of the words of one block, as <see cref="IWordHeads"/> packs them, and what is remembered of the words; before them those of the last words of the block before.</summary>
internal sealed class BlockHeads
{
    /// <summary>How many words of the block before are kept: as many as can be pieces of one word with the next.</summary>
    public const int Kept = WordPieces.MostPieces - 1;

    public const int Most = Kept + (TextBlock.MostWindows * WordBounds.MostWords);

    /// <summary>The flags, and behind them as many as are looked at together.</summary>
    public const int MostFlags = Most + FlagsAtOnce;

    /// <summary>How many words are told of at once by <see cref="MayEndPieces"/>, and the bits of each.</summary>
    public const int FlagsAtOnce = sizeof(ulong);
    public const int BitsOfFlags = 8;

    private const ulong LowestOfEach = 0x0101_0101_0101_0101;

    public readonly ulong[] Keys = new ulong[Most];

    /// <summary>Whether the first places are of words of the block before.</summary>
    private bool _keepsSome = true;

    /// <summary>The units of the block at which the words begin.</summary>
    public readonly byte[] Starts = new byte[Most];
    public readonly byte[] Lengths = new byte[Most];

    /// <summary>The <see cref="WordFlags"/> of each word; higher bits mean nothing.</summary>
    public readonly byte[] Flags = new byte[MostFlags];

    /// <summary>Which words are not remembered.</summary>
    public readonly byte[] Missing = new byte[Most];
    public int MissingCount;

    /// <summary>How many words the block has; they stand behind those that were kept.</summary>
    public int Count;

    /// <summary>Packs the words of a block outside its chunks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Pack<THeads>(TextBlock block)
        where THeads : struct, IWordHeads
    {
        var count = 0;
        var isInWord = false;
        var letters = block.LettersOf(0);
        for (var window = 0; window < block.WindowCount; window++)
        {
            var behind = block.LettersOf(window + 1);
            var unit = window * TextBlock.WindowUnits;
            var next = Kept + count;
            count += default(THeads).Pack(letters, behind, isInWord, unit, ref block.Folded[unit], ref Keys[next], ref Starts[next], ref Lengths[next]);
            isInWord = letters >> (TextBlock.WindowUnits - 1) != 0;
            letters = behind;
        }

        Count = count;
    }

    /// <summary>Whether by the flags some word may be the last of two or three pieces. No branch depends on a single word.</summary>
    /// <param name="others">Flags that each word may have beside its own.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHavePieces(uint others)
    {
        var any = 0UL;
        for (var first = Kept; first < Kept + Count; first += FlagsAtOnce)
            any |= MayEndPieces(first, others);
        return any != 0;
    }

    /// <summary>The first word that begins at a unit of the block or behind it; the one behind the last where there is none.</summary>
    public int FirstFrom(int unit)
    {
        var (word, end) = (Kept, Kept + Count);
        while (word < end && Starts[word] < unit)
            word++;
        return word;
    }

    /// <summary>Which of eight words may by their flags be the last of two or three pieces: the lowest bit of a byte each, the first word's lowest.</summary>
    /// <param name="first">The first of the words.</param>
    /// <param name="others">Flags that each word may have beside its own.</param>
    public ulong MayEndPieces(int first, uint others)
    {
        ref var flags = ref Flags[first];
        var ofAll = others * LowestOfEach;
        var ends = PieceWindow.MayEnd(EightFlags(ref flags) | ofAll, EightFlags(ref Unsafe.Add(ref flags, -1)) | ofAll, EightFlags(ref Unsafe.Add(ref flags, -2)) | ofAll) & LowestOfEach;

        // none behind the last word
        var left = Kept + Count - first;
        return left >= FlagsAtOnce ? ends : ends & ((1UL << (left * BitsOfFlags)) - 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong EightFlags(ref byte flags)
    {
        var eight = Unsafe.ReadUnaligned<ulong>(ref flags);
        return BitConverter.IsLittleEndian ? eight : BinaryPrimitives.ReverseEndianness(eight);
    }

    /// <summary>Whether by the flags the words from one to another may be the pieces of one: the first begins a word, the last ends one, and one at least is none that stands by itself.</summary>
    public bool MayBePieces(int first, int last)
    {
        uint all = Flags[first];
        for (var word = first + 1; word <= last; word++)
            all |= Flags[word];
        return (Flags[first] & (uint)WordFlags.Begins) != 0 && (Flags[last] & (uint)WordFlags.Ends) != 0 && (all & (uint)WordFlags.Odd) != 0;
    }

    /// <summary>Whether one of the words is longer than what is packed of it.</summary>
    public bool HasLonger(int first, int last)
    {
        for (var word = first; word <= last; word++)
        {
            if (Lengths[word] > PackedWord.Letters)
                return true;
        }

        return false;
    }

    /// <summary>Whether the words from one to another, none of them longer, are together a word that patterns look for.</summary>
    public bool AreJoined(int first, int last, TermIndex terms)
    {
        var joined = default(JoinedWord);
        for (var word = first; word <= last; word++)
            joined.Add(Keys[word], Lengths[word]);
        return terms.Pieces.MayBe(joined) && AreTerm(first, last, terms);
    }

    private bool AreTerm(int first, int last, TermIndex terms)
    {
        Span<char> joined = stackalloc char[WordPieces.MostPieces * PackedWord.Letters];
        var length = 0;
        for (var word = first; word <= last; word++)
            length += PackedWord.Unpack(Keys[word], Lengths[word], joined.Slice(length));
        return terms.ContainsJoined(joined.Slice(0, length));
    }

    /// <summary>Keeps the last words before the next block is packed.</summary>
    public void KeepLast()
    {
        _keepsSome = true;
        for (var word = 0; word < Kept; word++)
        {
            Keys[word] = Keys[Count + word];
            Lengths[word] = Lengths[Count + word];
            Flags[word] = Flags[Count + word];
        }
    }

    /// <summary>Forgets the words before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void KeepNone()
    {
        if (_keepsSome)
            ForgetKept();
    }

    private void ForgetKept()
    {
        _keepsSome = false;

        // too long to be packed
        for (var word = 0; word < Kept; word++)
        {
            Lengths[word] = WordBounds.LongestLength;
            Flags[word] = 0;
        }
    }
}
