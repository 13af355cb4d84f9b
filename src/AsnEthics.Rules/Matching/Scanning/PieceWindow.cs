using System.Runtime.CompilerServices;
using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// The last three words of a scan, to see where they may be pieces of a pattern's word (ban gsat). Sentences are not looked at: it may see too much, never too little.
/// </summary>
internal struct PieceWindow
{
    private const int BitsOfWord = 8;

    /// <summary>The flags of the words, the last one lowest.</summary>
    private uint _flags;
    private TextRange _last;
    private TextRange _second;
    private TextRange _third;

    /// <summary>In the lowest bit of each byte, whether by the flags a word may be the last of two or three pieces.</summary>
    /// <param name="last">The flags of words, a byte each.</param>
    /// <param name="second">Those of the words before them.</param>
    /// <param name="third">Those of the words before these.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong MayEnd(ulong last, ulong second, ulong third)
    {
        var ends = last >> 1;
        var ofTwo = second & ((second | last) >> 2);
        var ofThree = third & ((third | second | last) >> 2);
        return ends & (ofTwo | ofThree);
    }

    /// <summary>Takes a word; true where by the flags it may be the last of two or three pieces.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Take(uint flags, TextRange word)
    {
        _third = _second;
        _second = _last;
        _last = word;
        _flags = (_flags << BitsOfWord) | flags;
        return (MayEnd(_flags, _flags >> BitsOfWord, _flags >> (2 * BitsOfWord)) & 1) != 0;
    }

    /// <summary>No piece goes over what stands here.</summary>
    public void Break()
    {
        _flags = 0;
        _last = _second = _third = default;
    }

    /// <summary>Whether the last two, and the last three, words are pieces of a word that patterns look for, by their flags and letters; false where they are too long for that to be seen.</summary>
    /// <param name="text">The text.</param>
    /// <param name="terms">The words that patterns look for.</param>
    /// <param name="two">From the first to the last of two; empty where they are no such word.</param>
    /// <param name="three">The same of three.</param>
    public readonly bool TryJoin(ReadOnlySpan<char> text, TermIndex terms, out TextRange two, out TextRange three)
    {
        Span<char> joined = stackalloc char[LongestJoined];
        (two, three) = (default, default);

        if (_third.Length + _second.Length + _last.Length > LongestJoined)
            return false;

        var length = Append(text, _third, joined, 0);
        var second = Append(text, _second, joined, length);
        var all = Append(text, _last, joined, second);
        if (MayBePieces(2) && WordPieces.IsWord(joined.Slice(length, all - length), terms))
            two = new TextRange(_second.Start, _last.End);
        if (MayBePieces(3) && WordPieces.IsWord(joined.Slice(0, all), terms))
            three = new TextRange(_third.Start, _last.End);
        return true;
    }

    private const int LongestJoined = 48;

    /// <summary>Whether by the flags the last words, so many, may be the pieces of one: the first begins a word, the last ends one, and one at least is none that stands by itself.</summary>
    private readonly bool MayBePieces(int words)
    {
        var first = _flags >> ((words - 1) * BitsOfWord);
        var all = first | _flags | (_flags >> BitsOfWord);
        return (first & (uint)WordFlags.Begins) != 0 && (_flags & (uint)WordFlags.Ends) != 0 && (all & (uint)WordFlags.Odd) != 0;
    }

    private static int Append(ReadOnlySpan<char> text, TextRange word, Span<char> joined, int length)
    {
        for (var index = word.Start; index < word.End; index++)
            joined[length++] = LetterCase.ToLower(text[index]);
        return length;
    }
}
