using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Lattice;

/// <summary>
/// Finds words that were broken by a space (ban gsat, an jing): two or three short words in a row that together are spelled as a pattern's word, and of which at least one is no
/// ordinary word.
/// </summary>
internal static class WordPieces
{
    private const int ShortestWord = 5;
    public const int LongestPiece = PieceIndex.LongestPiece;

    /// <summary>A word is in no more pieces.</summary>
    public const int MostPieces = 3;

    private const int LongestParticle = 3;

    /// <summary>The words of up to three letters that stand in sentences by themselves; the lists of ordinary words hold far more of that length, names and abbreviations most of them.</summary>
    private static readonly ShortWordList Particles = new(
        "di", "ke", "ya", "si", "sang", "dan", "ini", "itu", "ada", "apa", "aku", "kau", "dia", "kok", "lah", "kah", "pun", "nah", "wah", "loh", "lho", "sih", "deh", "dong", "kan", "mau", "pak", "bu", "ibu", "mas", "mbak",
        "bang", "bos", "kak", "dek", "adik", "nak", "om", "pas", "per", "air", "api", "ban", "bom", "cat", "cek", "dua", "fit", "gas", "guru", "hak", "hal", "ham", "hari", "isi", "jam", "jin", "kas", "kue", "lap", "lem", "les", "mal",
        "mie", "mut", "oli", "otak", "pel", "pos", "rak", "rem", "ras", "rok", "sah", "sel", "sen", "set", "sol", "sup", "tas", "tak", "teh", "tik", "tim", "tol", "tua", "ubi", "upah", "via", "yuk", "ayo", "oh", "ah", "eh", "uh", "hai",
        "hei", "iya", "gak", "ga", "tau", "bro", "lu", "lo", "gue", "gw", "yg", "no", "kg", "cm", "km", "rp", "rt", "rw", "tv", "hp", "wa", "ig", "pc", "ac");

    /// <summary>Adds the stretches by the index of their first and last word.</summary>
    /// <param name="post">The post.</param>
    /// <param name="lattice">Holds its written words.</param>
    /// <param name="written">Where in the lattice each of them is.</param>
    /// <param name="terms">The words of patterns.</param>
    /// <param name="found">Takes the stretches behind what it holds.</param>
    public static void Find(PostText post, PostLattice lattice, List<int> written, TermIndex terms, List<(int First, int Last)> found)
    {
        Span<char> joined = stackalloc char[LongestPiece * MostPieces];
        for (var first = 0; first < written.Count; first++)
        {
            ref readonly var begin = ref lattice[written[first]];
            var length = Append(post, begin, joined, 0);
            if (length == 0 || !terms.Pieces.MayBegin(joined.Slice(0, length)))
                continue;

            for (var last = first + 1; last < written.Count && last - first < MostPieces; last++)
            {
                ref readonly var word = ref lattice[written[last]];
                if (word.Sentence != begin.Sentence || lattice[written[last - 1]].To != word.From || Append(post, word, joined, length) is var longer && longer == 0)
                    break;
                var mayEnd = terms.Pieces.MayEnd(joined.Slice(length, longer - length));
                length = longer;
                if (mayEnd && IsWord(joined.Slice(0, length), terms) && HasOddPiece(post, lattice, written, first, last))
                    found.Add((first, last));
            }
        }
    }

    /// <summary>Writes the word in lower case behind what is there where it is short and of letters alone, and gives the length of both; otherwise 0.</summary>
    private static int Append(PostText post, in LatticeWord word, Span<char> joined, int length)
    {
        if (post.Words[word.FirstWord].Kind == TokenKind.Number || word.End - word.Start > LongestPiece)
            return 0;

        for (var index = word.Start; index < word.End; index++)
        {
            var unit = LetterCase.ToLower(post.Text[index]);
            if (unit is < 'a' or > 'z')
                return 0;
            joined[length++] = unit;
        }

        return length;
    }

    private static bool HasOddPiece(PostText post, PostLattice lattice, List<int> written, int first, int last)
    {
        Span<char> piece = stackalloc char[LongestPiece];
        for (var index = first; index <= last; index++)
        {
            if (IsOdd(piece.Slice(0, Append(post, lattice[written[index]], piece, 0))))
                return true;
        }

        return false;
    }

    /// <summary>Whether pieces of small letters put together are a word that patterns look for, and long enough to be looked for in pieces.</summary>
    public static bool IsWord(ReadOnlySpan<char> joined, TermIndex terms) => joined.Length >= ShortestWord && terms.ContainsJoined(joined);

    /// <summary>Whether a word in lower case is none that stands by itself.</summary>
    public static bool IsOdd(ReadOnlySpan<char> word) => word.Length > LongestParticle ? !OrdinaryWords.Contains(word) : !Particles.Contains(ShortWordList.KeyOf(word));
}
