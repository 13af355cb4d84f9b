using System.Runtime.CompilerServices;
using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Matching.Terms;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The heads of the words of one window, as <see cref="IWordHeads"/> packs them, and what is remembered of the words; before them those of the last words of the window before.</summary>
internal ref struct BlockHeads
{
    /// <summary>How many words of the window before are kept: as many as can be pieces of one word with the next.</summary>
    public const int Kept = WordPieces.MostPieces - 1;

    public const int Most = Kept + WordBounds.MostWords;

    public ulong[] Keys;
    public byte[] Starts;
    public byte[] Lengths;

    /// <summary>The <see cref="WordFlags"/> of each word.</summary>
    public byte[] Flags;

    /// <summary>How many words the window has; they stand behind those that were kept.</summary>
    public int Count;

    /// <summary>The flags of the window's words, all together.</summary>
    public uint AllFlags;

    /// <summary>Packs the words of a window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Pack<THeads>(ulong letters, ulong lettersBehind, bool isInWord, ref byte folded)
        where THeads : struct, IWordHeads =>
        Count = default(THeads).Pack(letters, lettersBehind, isInWord, ref folded, ref Keys[Kept], ref Starts[Kept], ref Lengths[Kept]);

    /// <summary>Takes the window's words behind others by their flags, a byte each, the last lowest; true where one may be the last of two or three pieces.</summary>
    /// <param name="pieces">The flags of the words before, and then with those of the window.</param>
    /// <param name="others">Flags that each word may have beside its own.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool MayEndPieces(ref uint pieces, uint others)
    {
        // in most windows no word can be the first, or none the last
        if ((AllFlags & (uint)WordFlags.Ends) != 0 && ((AllFlags | PieceWindow.OfLastTwo(pieces)) & (uint)WordFlags.Begins) != 0)
            return MayEndPiecesByEach(ref pieces, others);

        for (var word = Math.Max(0, Count - Kept); word < Count; word++)
            pieces = PieceWindow.Add(pieces, Flags[Kept + word]);
        return false;
    }

    private readonly bool MayEndPiecesByEach(ref uint pieces, uint others)
    {
        var mayEnd = 0U;
        ref var flags = ref Flags[Kept];
        for (var word = 0; word < Count; word++)
        {
            pieces = PieceWindow.Add(pieces, Unsafe.Add(ref flags, word) | others);
            mayEnd |= PieceWindow.MayEnd(pieces);
        }

        return (mayEnd & 1) != 0;
    }

    /// <summary>Whether the words from one to another are together, by their letters, a word that patterns look for; or perhaps are, where one is longer than what is packed of it.</summary>
    public readonly bool MayBePieces(int first, int last, TermIndex terms)
    {
        var edges = default(JoinedEdges);
        for (var word = first; word <= last; word++)
        {
            // the last letters of a longer word are not known
            if (Lengths[word] > PackedWord.Letters)
                return true;
            edges.Add(Keys[word], Lengths[word]);
        }

        return terms.Pieces.MayBe(edges.First, edges.Last, edges.Length) && AreJoined(first, last, terms);
    }

    private readonly bool AreJoined(int first, int last, TermIndex terms)
    {
        Span<char> joined = stackalloc char[WordPieces.MostPieces * PackedWord.Letters];
        var length = 0;
        for (var word = first; word <= last; word++)
            length += PackedWord.Unpack(Keys[word], Lengths[word], joined.Slice(length));
        return terms.ContainsJoined(joined.Slice(0, length));
    }

    /// <summary>Keeps the last words before the next window is packed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void KeepLast()
    {
        for (var word = 0; word < Kept; word++)
        {
            Keys[word] = Keys[Count + word];
            Lengths[word] = Lengths[Count + word];
        }
    }

    /// <summary>Forgets the words before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void KeepNone()
    {
        // too long to be packed
        for (var word = 0; word < Kept; word++)
            Lengths[word] = WordBounds.LongestLength;
    }
}
