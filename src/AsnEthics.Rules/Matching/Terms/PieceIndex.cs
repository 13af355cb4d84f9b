using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>How the words begin and end that patterns look for, so that most words are seen to be no piece of one. What it says no to is none. Safe for any number of threads.</summary>
internal sealed class PieceIndex
{
    /// <summary>A word is not taken for a piece that has more letters.</summary>
    public const int LongestPiece = 14;

    private const int ShortestWord = 5;
    private const int LongestWord = 42;

    /// <summary>With more, filters only let more pass.</summary>
    private const int MostHashes = 1_000_000;

    private readonly TermTable _terms;

    /// <summary>How words begin and end, with up to as many letters as a piece may have; clitics are taken off before it is asked.</summary>
    private readonly BitFilter _beginnings;
    private readonly BitFilter _ends;
    private readonly bool _takesClitics;

    /// <summary>The words, without clitics.</summary>
    private readonly BitFilter _wholes;

    private static readonly (uint Packed, int Letters)[] Endings = [.. Clitics.All.Select(clitic => ((uint)PackedWord.Of(clitic.AsSpan()), clitic.Length))];

    /// <param name="terms">The words that patterns look for.</param>
    /// <param name="aims">The spellings among them.</param>
    /// <param name="all">Every one of these, those of one spelling side by side.</param>
    public PieceIndex(TermTable terms, Aims aims, List<Aim> all)
    {
        _terms = terms;
        var (edges, wholes) = (0L, 0);
        foreach (var (aim, isFirst) in Words(aims, all))
        {
            wholes += isFirst ? 1 : 0;
            edges += isFirst ? Math.Min(terms[aim.Spelling].Length, LongestPiece) : 0;
        }

        _wholes = new BitFilter(Math.Min(wholes, MostHashes));
        _beginnings = new BitFilter((int)Math.Min(edges, MostHashes));
        _ends = new BitFilter((int)Math.Min(edges, MostHashes));
        foreach (var (aim, isFirst) in Words(aims, all))
        {
            _takesClitics |= aim.Clitic >= 0;
            if (isFirst)
                AddWord(terms[aim.Spelling].AsSpan());
        }
    }

    /// <summary>Whether a word may begin with this one, which is of small Latin letters and no longer than <see cref="LongestPiece"/>.</summary>
    public bool MayBegin(ReadOnlySpan<char> piece)
    {
        if (_beginnings.MayContain(Hash(piece)))
            return true;

        // goblokn ya: the piece ends inside the clitic
        for (var clitic = 0; _takesClitics && clitic < Clitics.All.Length; clitic++)
        {
            var ending = Clitics.All[clitic].AsSpan();
            for (var letters = 1; letters < ending.Length && letters < piece.Length; letters++)
            {
                if (piece.EndsWith(ending.Slice(0, letters)) && _terms.Find(piece.Slice(0, piece.Length - letters)) >= 0)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word may end with this one, which is of the same kind.</summary>
    public bool MayEnd(ReadOnlySpan<char> piece)
    {
        if (piece.Length == 0)
            return false;
        if (_ends.MayContain(Hash(piece)))
            return true;

        for (var clitic = 0; _takesClitics && clitic < Clitics.All.Length; clitic++)
        {
            var ending = Clitics.All[clitic].AsSpan();
            if (piece.Length <= ending.Length ? ending.EndsWith(piece) : piece.EndsWith(ending) && _ends.MayContain(Hash(piece.Slice(0, piece.Length - ending.Length))))
                return true;
        }

        return false;
    }

    /// <summary>Whether pieces may together be a word.</summary>
    public bool MayBe(in JoinedWord pieces)
    {
        if (pieces.Length < ShortestWord)
            return false;
        return _wholes.MayContain(pieces.Hash()) || (_takesClitics && MayBeWithClitic(pieces));
    }

    private bool MayBeWithClitic(in JoinedWord pieces)
    {
        foreach (var (ending, letters) in Endings)
        {
            if (pieces.EndsWith(ending, letters))
                return _wholes.MayContain(pieces.Without(letters).Hash());
        }

        return false;
    }

    /// <summary>The aims that may be in pieces, each with whether it is the first of its spelling.</summary>
    private IEnumerable<(Aim Aim, bool IsFirst)> Words(Aims aims, List<Aim> all)
    {
        var last = -1;
        foreach (var aim in all)
        {
            if (aims.LengthOf(aim) is < ShortestWord or > LongestWord || !LatinLetters.Are(_terms[aim.Spelling].AsSpan()))
                continue;
            yield return (aim, aim.Spelling != last);
            last = aim.Spelling;
        }
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        _wholes.Add(JoinedWord.Of(word).Hash());
        for (var letters = 1; letters <= Math.Min(word.Length, LongestPiece); letters++)
        {
            _beginnings.Add(Hash(word.Slice(0, letters)));
            _ends.Add(Hash(word.Slice(word.Length - letters)));
        }
    }

    private static uint Hash(ReadOnlySpan<char> letters) => SpellingHash.Spread(SpellingHash.Of(letters));
}
