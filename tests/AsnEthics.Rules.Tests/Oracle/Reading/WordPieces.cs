using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>
/// Finds words that were broken by a space (ban gsat, an jing): two or three short words in a row that together are spelled as a pattern's word, and of which at least one is no
/// ordinary word.
/// </summary>
internal static class WordPieces
{
    private const int ShortestWord = 5;
    private const int LongestPiece = 14;
    private const int MostPieces = 3;
    private const int LongestParticle = 3;

    /// <summary>The words of up to three letters that stand in sentences by themselves; the lists of ordinary words hold far more of that length, names and abbreviations most of them.</summary>
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "di", "ke", "ya", "si", "sang", "dan", "ini", "itu", "ada", "apa", "aku", "kau", "dia", "kok", "lah", "kah", "pun", "nah", "wah", "loh", "lho", "sih", "deh", "dong", "kan", "mau", "pak", "bu", "ibu", "mas", "mbak",
        "bang", "bos", "kak", "dek", "adik", "nak", "om", "pas", "per", "air", "api", "ban", "bom", "cat", "cek", "dua", "fit", "gas", "guru", "hak", "hal", "ham", "hari", "isi", "jam", "jin", "kas", "kue", "lap", "lem", "les", "mal",
        "mie", "mut", "oli", "otak", "pel", "pos", "rak", "rem", "ras", "rok", "sah", "sel", "sen", "set", "sol", "sup", "tas", "tak", "teh", "tik", "tim", "tol", "tua", "ubi", "upah", "via", "yuk", "ayo", "oh", "ah", "eh", "uh", "hai",
        "hei", "iya", "gak", "ga", "tau", "bro", "lu", "lo", "gue", "gw", "yg", "no", "kg", "cm", "km", "rp", "rt", "rw", "tv", "hp", "wa", "ig", "pc", "ac",
    };

    /// <summary>The stretches by the index of their first and last word.</summary>
    public static List<(int First, int Last)> Find(List<LatticeWord> written, IVocabulary vocabulary)
    {
        var found = new List<(int, int)>();
        for (var first = 0; first < written.Count; first++)
        {
            var joined = Piece(written[first]);
            for (var last = first + 1; joined is not null && last < written.Count && last - first < MostPieces && written[last].Sentence == written[first].Sentence; last++)
            {
                if (written[last - 1].To != written[last].From || Piece(written[last]) is not { } piece)
                    break;
                joined += piece;
                if (joined.Length >= ShortestWord && vocabulary.Contains(joined) && HasOddPiece(written, first, last))
                    found.Add((first, last));
            }
        }

        return found;
    }

    /// <summary>The word in lower case where it is short and of letters alone; otherwise null.</summary>
    private static string? Piece(LatticeWord word)
    {
        if (word.Word.IsNumber || word.Word.Written.Length > LongestPiece)
            return null;

        var key = LetterCase.ToLower(word.Word.Written);
        foreach (var unit in key)
        {
            if (unit is < 'a' or > 'z')
                return null;
        }

        return key;
    }

    private static bool HasOddPiece(List<LatticeWord> written, int first, int last)
    {
        for (var index = first; index <= last; index++)
        {
            var piece = LetterCase.ToLower(written[index].Word.Written);
            if (piece.Length > LongestParticle ? !OrdinaryWords.Contains(piece) : !Particles.Contains(piece))
                return true;
        }

        return false;
    }
}
