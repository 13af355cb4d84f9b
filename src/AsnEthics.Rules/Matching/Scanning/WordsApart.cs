using System.Runtime.CompilerServices;
using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Looks for words that were set apart, in pieces (ban gsat) or in single letters, where a scan has seen that there may be some: once more through the post, in the order of its words, numbers and chunks.
/// Safe for any number of threads.
/// </summary>
internal sealed class WordsApart(TermIndex terms, ScanMemory memory, ChunkEvents events)
{
    /// <summary>Notes what is found, instead of what was noted of words in pieces before; true where only reading the post tells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whole">The text as a string where it is one.</param>
    /// <param name="notes">Those of the scan.</param>
    /// <param name="met"><see cref="ScanMemory.Met"/> when the scan began.</param>
    public bool IsUnclear<TClassifier>(ReadOnlySpan<char> text, string? whole, ScanNotes notes, int met)
        where TClassifier : struct, IWindowClassifier
    {
        scoped var scan = default(ScanState);
        scan.Take(text, notes);
        notes.RemovePieces();
        var order = default(Order);
        while (scan.Start < scan.Text.Length)
        {
            if (!scan.ReadBlock<TClassifier>(events, out var end))
                return true;
            if (IsUnclearBetween(ref scan, ref order, 0, TextBlock.MostUnits) || memory.MetTooMuch(met))
                return true;
            scan.Start = end;
        }

        return order.HasLettersApart && IsUnclearInLetters(text, whole ?? text.ToString(), notes, met);
    }

    /// <summary>Whether words of a chunk may be pieces of a word, together or with the two words before and the two behind; the block's chunks are known. True too where these are in another block.</summary>
    /// <param name="scan">The scan.</param>
    /// <param name="from">The unit of the block at which the chunk begins.</param>
    /// <param name="to">The unit behind it.</param>
    public bool MayJoinChunk(ref ScanState scan, int from, int to)
    {
        var (first, end) = (from, to);
        for (var word = 1; word < WordPieces.MostPieces; word++)
        {
            first = WordBefore(ref scan, first);
            end = EndOfNextWord(ref scan, end);
        }

        if ((first < 0 && scan.Start > 0) || (end > scan.Block.Length && scan.Start + scan.Block.Length < scan.Text.Length))
            return true;
        return MayJoin(ref scan, Math.Max(first, 0), end);
    }

    /// <summary>Whether words and chunks that begin from one unit of the block up to another may be pieces of a word; the block's chunks are known.</summary>
    public bool MayJoin(ref ScanState scan, int from, int to)
    {
        var order = new Order { OnlyLooks = true };
        return IsUnclearBetween(ref scan, ref order, from, to);
    }

    /// <summary>Where the last word or number outside chunks before a unit begins; -1 where there is none. Of chunks it is not known here whether they hold words.</summary>
    private static int WordBefore(ref ScanState scan, int unit)
    {
        do
            unit = scan.Block.WordBefore(unit);
        while (unit >= 0 && scan.Block.HasChunkUnit(unit, unit + 1));
        return unit;
    }

    /// <summary>The unit behind the next word or number outside chunks; behind the block where there is none.</summary>
    private static int EndOfNextWord(ref ScanState scan, int unit)
    {
        var isChunk = true;
        while (isChunk)
        {
            unit = scan.Block.NextWord(unit);
            if (unit >= scan.Block.Length)
                return scan.Block.Length + 1;
            unit = EndOfWord(ref scan, unit, out isChunk);
        }

        return unit;
    }

    private bool IsUnclearBetween(ref ScanState scan, ref Order order, int first, int end)
    {
        end = Math.Min(end, scan.Block.Length);
        for (var unit = scan.Block.NextWord(first); unit < end;)
        {
            var behind = EndOfWord(ref scan, unit, out var isChunk);
            if (isChunk ? IsUnclearInChunk(ref scan, ref order, scan.Block.ChunkStart(unit), behind) : IsUnclearInWord(ref scan, ref order, unit, behind - unit))
                return true;
            unit = scan.Block.NextWord(behind);
        }

        return false;
    }

    /// <summary>The unit behind the word, number or chunk at a unit.</summary>
    private static int EndOfWord(ref ScanState scan, int unit, out bool isChunk)
    {
        var end = scan.Block.ChunkEnd(unit);
        isChunk = scan.Block.HasChunkUnit(scan.Block.ChunkStart(unit), end);
        return isChunk ? end : unit + scan.Block.WordLength(unit);
    }

    private bool IsUnclearInChunk(ref ScanState scan, ref Order order, int from, int to)
    {
        var start = scan.Start + from;
        foreach (var word in memory.Chunks.Of(scan.Text.Slice(start, to - from)).Facts.Words)
        {
            if (word.Letters > 0)
                order.TakeLetters(word.Letters);
            else if (word.IsWord)
                order.Letters = 0;
            if (word.Breaks)
                order.Pieces.Break();
            else if (order.Pieces.Take((uint)word.Flags, new TextRange(start + word.Range.Start, start + word.Range.End)) && IsUnclearInPieces(ref scan, ref order))
                return true;
        }

        return false;
    }

    private bool IsUnclearInWord(ref ScanState scan, ref Order order, int unit, int length)
    {
        if (length == 1)
            order.TakeLetters(1);
        else
            order.Letters = 0;

        var start = scan.Start + unit;
        var written = scan.Text.Slice(start, length);
        if (written[0] is >= '0' and <= '9')
        {
            order.Pieces.Break();
            return false;
        }

        return order.Pieces.Take(FlagsOf(ref scan, unit, written), new TextRange(start, start + length)) && IsUnclearInPieces(ref scan, ref order);
    }

    private uint FlagsOf(ref ScanState scan, int unit, ReadOnlySpan<char> written)
    {
        if (written.Length > PackedWord.Letters)
            return (uint)memory.Judge.FlagsOf(written);

        var packed = PackedWord.Pack(ref scan.Block.Folded[unit], written.Length);
        if (memory.Quiet.Current.TryGet(packed, out var flags))
            return flags;
        return (uint)(memory.Loud.TryGet(packed, out var loud) ? loud.Flags : memory.Judge.FlagsOf(written));
    }

    /// <summary>Notes what the last words are where they are pieces of one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsUnclearInPieces(ref ScanState scan, ref Order order)
    {
        if (!order.Pieces.TryJoin(scan.Text, terms, out var two, out var three))
            return true;
        if (order.OnlyLooks)
            return two.Length + three.Length > 0;
        if (two.Length > 0)
            AddPieces(ref scan, two);
        if (three.Length > 0)
            AddPieces(ref scan, three);
        return false;
    }

    /// <summary>Notes a word in pieces, from the first to the last. Where the pieces by themselves are all that it is (makanan nya), only who reads the post has to know of it.</summary>
    public void AddPieces(ref ScanState scan, TextRange pieces)
    {
        var facts = memory.Pieces.Of(scan.Text.Slice(pieces.Start, pieces.Length)).Facts;
        if (facts.IsToldByPieces)
        {
            scan.Notes.HasToldPieces = true;
            return;
        }

        scan.Notes.HasWordsApart = true;
        scan.Notes.AddPieces(facts, pieces);
    }

    private bool IsUnclearInLetters(ReadOnlySpan<char> text, string whole, ScanNotes notes, int met)
    {
        foreach (var letters in notes.Letters.Find(whole))
        {
            notes.HasWordsApart = true;
            var facts = memory.Letters.Of(text.Slice(letters.Start, letters.Length)).Facts;
            if (facts.IsUnclear || memory.MetTooMuch(met))
                return true;
            notes.Add(facts, letters.Start);
        }

        return false;
    }

    /// <summary>What is carried from word to word.</summary>
    private struct Order
    {
        public PieceWindow Pieces;

        /// <summary>Whether nothing is noted: pieces of a word end the walk.</summary>
        public bool OnlyLooks;

        /// <summary>The letters of the single ones that the last words were.</summary>
        public int Letters;

        /// <summary>Whether enough single letters stand in a row for a word.</summary>
        public bool HasLettersApart;

        public void TakeLetters(int letters)
        {
            Letters += letters;
            HasLettersApart |= Letters >= SpacedLetters.FewestLetters;
        }
    }
}
