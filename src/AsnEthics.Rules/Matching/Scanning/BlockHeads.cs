using System.Runtime.CompilerServices;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The heads of the words of one window, as <see cref="IWordHeads"/> packs them, and what is remembered of the words. Lives on the stack of one scan.</summary>
internal ref struct BlockHeads
{
    public Span<ulong> Keys;
    public Span<byte> Starts;
    public Span<byte> Lengths;

    /// <summary>The <see cref="WordFlags"/> of each word.</summary>
    public Span<byte> Flags;
    public int Count;

    /// <summary>Takes the window's words behind others by their flags, a byte each, the last lowest; true where one may be the last of two or three pieces.</summary>
    public readonly bool MayEndPieces(ref uint pieces)
    {
        var mayEnd = 0U;
        ref var flags = ref Flags[0];
        for (var word = 0; word < Count; word++)
        {
            pieces = PieceWindow.Add(pieces, Unsafe.Add(ref flags, word));
            mayEnd |= PieceWindow.MayEnd(pieces);
        }

        return (mayEnd & 1) != 0;
    }

    /// <summary>Adds the places of the last three words, for those that follow.</summary>
    public readonly void AddPlaces(int start, ref PieceWindow pieces)
    {
        for (var word = Math.Max(0, Count - 3); word < Count; word++)
            pieces.Take(0, new TextRange(start + Starts[word], start + Starts[word] + Lengths[word]));
    }
}
