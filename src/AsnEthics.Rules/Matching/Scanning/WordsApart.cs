using System.Runtime.CompilerServices;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Looks for words that were set apart, in pieces (ban gsat) or in single letters, where a scan has seen that there may be some: once more through the post, in the order of its words, numbers and chunks.
/// Safe for any number of threads.
/// </summary>
internal sealed class WordsApart(TermIndex terms, ScanMemory memory, ChunkEvents events)
{
    /// <summary>Notes what is found; true where only reading the post tells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whole">The text as a string where it is one.</param>
    /// <param name="notes">Those of the scan.</param>
    public bool IsUnclear<TClassifier>(ReadOnlySpan<char> text, string? whole, ScanNotes notes)
        where TClassifier : struct, IWindowClassifier
    {
        scoped var scan = default(ScanState);
        scan.Take(text, notes);
        var order = default(Order);
        while (scan.Start < scan.Text.Length)
        {
            if (!scan.ReadBlock<TClassifier>(out var end))
                return true;
            if (IsUnclearInBlock(ref scan, ref order))
                return true;
            scan.Start = end;
        }

        return order.HasLettersApart && IsUnclearInLetters(text, whole ?? text.ToString(), notes);
    }

    private bool IsUnclearInBlock(ref ScanState scan, ref Order order)
    {
        events.Find(ref scan.Block);
        var done = 0;
        for (var unit = scan.Block.NextWord(0); unit < scan.Block.Length; unit = scan.Block.NextWord(done))
        {
            var end = scan.Block.ChunkEnd(unit);
            if (scan.Block.HasChunkUnit(scan.Block.ChunkStart(unit), end))
            {
                if (IsUnclearInChunk(ref scan, ref order, scan.Block.ChunkStart(unit), end))
                    return true;
                done = end;
                continue;
            }

            var length = scan.Block.WordLength(unit / TextBlock.WindowUnits, unit % TextBlock.WindowUnits);
            if (IsUnclearInWord(ref scan, ref order, unit, length))
                return true;
            done = unit + length;
        }

        return false;
    }

    private bool IsUnclearInChunk(ref ScanState scan, ref Order order, int from, int to)
    {
        var start = scan.Start + from;
        foreach (var word in memory.Chunks.Of(scan.Text.Slice(start, to - from)).Words)
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
        return IsUnclearIn(ref scan, two) || IsUnclearIn(ref scan, three);
    }

    private bool IsUnclearIn(ref ScanState scan, TextRange pieces)
    {
        if (pieces.Length == 0)
            return false;
        scan.Notes.HasWordsApart = true;
        var facts = memory.Apart.Of(scan.Text.Slice(pieces.Start, pieces.Length));
        scan.Notes.Add(facts, pieces.Start);
        return facts.IsUnclear;
    }

    private bool IsUnclearInLetters(ReadOnlySpan<char> text, string whole, ScanNotes notes)
    {
        foreach (var letters in notes.Letters.Find(whole))
        {
            notes.HasWordsApart = true;
            var facts = memory.Apart.Of(text.Slice(letters.Start, letters.Length));
            if (facts.IsUnclear)
                return true;
            notes.Add(facts, letters.Start);
        }

        return false;
    }

    /// <summary>What is carried from word to word.</summary>
    private struct Order
    {
        public PieceWindow Pieces;

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
