using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>With which letters the words begin and end that patterns look for, so that most words are seen to be no piece of one. What it says no to is none. Safe for any number of threads.</summary>
internal sealed class PieceIndex
{
    /// <summary>Of longer pieces these are looked at.</summary>
    private const int MostLetters = 4;

    private const int ShortestWord = 5;
    private const int LongestWord = 42;
    private const int MostBits = 200_000;

    private readonly BitFilter _beginnings;
    private readonly BitFilter _ends;

    /// <summary>First and last letters with the length.</summary>
    private readonly BitFilter _wholes;

    /// <param name="terms">The words that patterns look for.</param>
    /// <param name="aims">The spellings among them.</param>
    /// <param name="all">Every one of these.</param>
    public PieceIndex(TermTable terms, Aims aims, List<Aim> all)
    {
        _beginnings = new BitFilter(Math.Min(all.Count * 2, MostBits));
        _ends = new BitFilter(Math.Min(all.Count * 2, MostBits));
        Span<char> buffer = stackalloc char[LongestWord];
        var wholes = new List<uint>(all.Count);
        foreach (var aim in all)
        {
            if (aims.LengthOf(aim) is < ShortestWord or > LongestWord || !LatinLetters.Are(terms[aim.Spelling].AsSpan()))
                continue;
            var text = buffer.Slice(0, aims.Write(aim, buffer));
            wholes.Add(WholeHash(Packed(text.Slice(0, MostLetters)), Packed(text.Slice(text.Length - MostLetters)), text.Length));
            for (var letters = 1; letters <= MostLetters; letters++)
            {
                _beginnings.Add(Hash(text.Slice(0, letters)));
                _ends.Add(Hash(text.Slice(text.Length - letters)));
            }
        }

        _wholes = new BitFilter(wholes.Count);
        foreach (var whole in wholes)
            _wholes.Add(whole);
    }

    /// <summary>Whether a word may begin with these letters, which are small Latin ones.</summary>
    public bool MayBegin(ReadOnlySpan<char> piece) => piece.Length > 0 && _beginnings.MayContain(Hash(piece.Slice(0, Math.Min(piece.Length, MostLetters))));

    /// <summary>Whether a word may end with these letters.</summary>
    public bool MayEnd(ReadOnlySpan<char> piece) => piece.Length > 0 && _ends.MayContain(Hash(piece.Slice(Math.Max(0, piece.Length - MostLetters))));

    /// <summary>Whether pieces may together be a word.</summary>
    /// <param name="first">The first four letters of all, 1 to 26, the first in the five lowest bits.</param>
    /// <param name="last">The last four letters in the same way.</param>
    /// <param name="length">The letters of all.</param>
    public bool MayBe(uint first, uint last, int length) => length >= ShortestWord && _wholes.MayContain(WholeHash(first, last, length));

    /// <summary>The same of pieces joined, in small letters.</summary>
    public bool MayBe(ReadOnlySpan<char> word) => word.Length >= ShortestWord && MayBe(Packed(word.Slice(0, MostLetters)), Packed(word.Slice(word.Length - MostLetters)), word.Length);

    private static uint WholeHash(uint first, uint last, int length) => SpellingHash.Spread((first * 0x9E37_79B1) ^ SpellingHash.Spread((last << 6) + (uint)length));

    private static uint Packed(ReadOnlySpan<char> letters)
    {
        var packed = 0U;
        for (var letter = 0; letter < letters.Length; letter++)
            packed |= (uint)(letters[letter] - 'a' + 1) << (5 * letter);
        return packed;
    }

    private static uint Hash(ReadOnlySpan<char> letters) => SpellingHash.Spread(SpellingHash.Of(letters));
}
