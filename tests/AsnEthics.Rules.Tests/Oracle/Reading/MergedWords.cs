using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>A part of a word, in units of the written word; the next part begins at <paramref name="Next"/>.</summary>
internal readonly record struct MergedPart(int Start, int End, int Next);

/// <summary>
/// Finds the words in what was run together (dasargoblok, #tolakhoaks): a word that is no ordinary one, made of ordinary words and at least one that a pattern looks for, without a letter
/// left over. Every word on any such way through it counts. Words joined by a hyphen stand for themselves.
/// </summary>
internal sealed class MergedWords(IVocabulary vocabulary)
{
    /// <summary>Letters that a pattern's word needs to be seen inside a written word: shorter ones turn up by chance.</summary>
    public const int ShortestInWord = 5;

    /// <summary>Hashtags and names are run together as a rule.</summary>
    public const int ShortestInName = 3;

    /// <summary>Shorter ones may stand beside such a word.</summary>
    private const int ShortestBeside = 4;

    private const int ShortestWhole = 6;
    private const int LongestWhole = 60;
    private const int LongestPart = 24;
    private const int ShortestOrdinary = 3;
    private const int MostReadings = 6;

    /// <summary>Shorter ordinary words that are run together with others. What is written as an affix or clitic (di, ke, ku, mu) is none: a form that a pattern leaves out would come back.</summary>
    private static readonly HashSet<string> ShortWords = new(StringComparer.Ordinal) { "ya", "lu", "lo", "gw", "si", "yg", "ga", "gk", "tu", "ni", "no", "bu", "aja", "gue", "ini", "itu", "dan", "yuk", "ayo", "pak", "mas", "sih", "deh", "kok", "nih", "tuh", "loh", "lho", "cuy", "bro", "gan", "wey", "woy" };

    /// <summary>Turn what follows into its opposite, or into something else: antihoaks is no hoaks.</summary>
    private static readonly HashSet<string> BoundPrefixes = new(StringComparer.Ordinal) { "anti", "non", "kontra", "eks", "mantan", "bebas", "pasca", "pra" };

    /// <summary>The parts of a word, each once.</summary>
    public List<MergedPart> Split(WordReadings word, int shortest)
    {
        var parts = new List<MergedPart>();
        if (word.IsNumber || word.Written.Length < ShortestWhole)
            return parts;
        if (word.Written.IndexOf("-", StringComparison.Ordinal) > 0)
            AddHyphenated(word.Written, parts);

        var tried = 0;
        foreach (var reading in word.Readings)
        {
            if (reading.Key.Length is < ShortestWhole or > LongestWhole || (reading.Steps & (ReadingSteps.Slang | ReadingSteps.Reduplication)) != 0 || !LatinLetters.Are(reading.Key))
                continue;
            if (++tried > MostReadings || OrdinaryWords.IsOrdinary(reading.Key))
                break;
            Split(reading, shortest, parts);
        }

        return parts;
    }

    private static void AddHyphenated(string written, List<MergedPart> parts)
    {
        var start = 0;
        for (var index = 0; index <= written.Length; index++)
        {
            if (index < written.Length && written[index] != '-')
                continue;
            var part = LetterCase.ToLower(written.Substring(start, index - start));
            if (BoundPrefixes.Contains(part))
                return;
            if (part.Length > ShortestOrdinary)
                parts.Add(new MergedPart(start, index, index == written.Length ? index : index + 1));
            start = index + 1;
        }
    }

    private void Split(Reading reading, int shortest, List<MergedPart> parts)
    {
        var key = reading.Key;
        if (!HasTerm(key, shortest))
            return;

        // the pieces are reached from the left by pieces alone; those that count reach the end so too
        var pieces = Pieces(key, shortest);
        var toEnd = new bool[key.Length + 1];
        toEnd[key.Length] = true;
        for (var index = pieces.Count - 1; index >= 0; index--)
            toEnd[pieces[index].Start] |= toEnd[pieces[index].End];

        var whole = pieces.FindAll(piece => toEnd[piece.End]);
        if (!whole.Exists(piece => piece.IsTerm))
            return;
        foreach (var piece in whole)
        {
            var range = reading.Written(piece.Start, piece.End - piece.Start);
            var part = new MergedPart(range.Start, range.End, piece.End < key.Length ? reading.Written(piece.End, 1).Start : range.End);
            if (!parts.Contains(part))
                parts.Add(part);
        }
    }

    private bool HasTerm(string key, int shortest)
    {
        for (var start = 0; start + shortest <= key.Length; start++)
        {
            if (!vocabulary.HasOpening(key, start))
                continue;
            for (var length = shortest; length <= LongestPart && start + length <= key.Length && length < key.Length; length++)
            {
                if (vocabulary.Contains(key.Substring(start, length)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The words inside the key that others lead to from its beginning, by their start.</summary>
    private List<(int Start, int End, bool IsTerm)> Pieces(string key, int shortest)
    {
        var pieces = new List<(int Start, int End, bool IsTerm)>();
        var isReached = new bool[key.Length + 1];
        isReached[0] = true;
        for (var start = 0; start < key.Length; start++)
        {
            if (!isReached[start])
                continue;
            for (var end = start + 2; end <= key.Length && end - start <= LongestPart; end++)
            {
                if (end - start == key.Length)
                    continue;
                var word = key.Substring(start, end - start);
                var isKnown = word.Length >= Math.Min(shortest, ShortestBeside) && vocabulary.Contains(word);
                if (isKnown || ShortWords.Contains(word) || (word.Length > ShortestOrdinary && !BoundPrefixes.Contains(word) && OrdinaryWords.Contains(word)))
                {
                    pieces.Add((start, end, isKnown && word.Length >= shortest));
                    isReached[end] = true;
                }
            }
        }

        return pieces;
    }
}
