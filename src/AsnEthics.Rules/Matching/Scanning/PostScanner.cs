using System.Runtime.CompilerServices;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Tells the posts in which nothing can be found from the others, without reading them: a word is looked up by its first letters among those that are known to be of no interest (<see cref="WordMemo"/>), and only what
/// is more than plain words is looked at closely (<see cref="ChunkReader"/>). What rules ask for is noted, and a post in which no rule's needs are met ends here, as most do. It may take a post for interesting that is
/// not; never the other way round. Safe for any number of threads.
/// </summary>
internal sealed class PostScanner
{
    private readonly ScanMemory _memory;
    private readonly WordsApart _apart;
    private readonly ScanVerdict _verdict;
    private readonly ChunkEvents _events;
    private readonly TermIndex _terms;

    public PostScanner(MatchPlan plan)
    {
        _memory = new ScanMemory(plan);
        _verdict = new ScanVerdict(plan);
        _events = new ChunkEvents(plan);
        _terms = plan.Terms;
        _apart = new WordsApart(plan.Terms, _memory, _events);
    }

    /// <summary>Looks at a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whole">The text as a string where it is one.</param>
    /// <param name="notes">Takes what was met. Where the outcome is <see cref="ScanOutcome.Words"/>, its words hold all hits there are.</param>
    public ScanOutcome Scan(ReadOnlySpan<char> text, string? whole, ScanNotes notes)
    {
#if NET
        if (Avx512WindowClassifier.IsSupported && Avx512WordHeads.IsSupported)
            return Scan<Avx512WindowClassifier, Avx512WordHeads>(text, whole, notes);
        if (Avx2WindowClassifier.IsSupported)
            return Scan<Avx2WindowClassifier, ScalarWordHeads>(text, whole, notes);
        if (Vector128WindowClassifier.IsSupported)
            return Scan<Vector128WindowClassifier, ScalarWordHeads>(text, whole, notes);
#endif
        return Scan<ScalarWindowClassifier, ScalarWordHeads>(text, whole, notes);
    }

    /// <summary>The same by one pair of twins.</summary>
    public ScanOutcome Scan<TClassifier, THeads>(ReadOnlySpan<char> text, string? whole, ScanNotes notes)
        where TClassifier : struct, IWindowClassifier
        where THeads : struct, IWordHeads
    {
        notes.Clear();
        scoped var scan = default(ScanState);
        scan.Take(text, notes);
        scan.Quiet = _memory.Quiet.Current;
        scan.Heads.KeepNone();
        while (scan.Start < scan.Text.Length)
        {
            var isBlock = scan.ReadBlock<TClassifier>(out var end);
            if (isBlock ? IsUnclearInBlock<THeads>(ref scan) : IsUnclearInLongChunk(ref scan, end))
                return ScanOutcome.Unclear;
            scan.Start = end;
        }

        notes.Hints = new PostHints(scan.MayHaveWordsApart, scan.HasChunks);
        if (notes.Hints.MayHaveWordsApart)
        {
            if (_apart.IsUnclear<TClassifier>(scan.Text, whole, notes))
                return ScanOutcome.Unclear;
            notes.Hints = notes.Hints with { MayHaveWordsApart = notes.HasWordsApart };
        }

        return notes.IsEmpty && !_verdict.HasGates ? ScanOutcome.Nothing : _verdict.Of(scan.Text, notes);
    }

    /// <summary>Of what a chunk without spaces for the length of a block is to its neighbours nothing is told.</summary>
    private bool IsUnclearInLongChunk(ref ScanState scan, int end)
    {
        var before = scan.OfChunks;
        scan.OfChunks = 0;
        scan.HasChunks = true;
        var isUnclear = IsUnclearInChunk(ref scan, scan.Start, end, out _) || scan.OfChunks != 0;
        scan.OfChunks = before;
        return isUnclear;
    }

    private bool IsUnclearInBlock<THeads>(ref ScanState scan)
        where THeads : struct, IWordHeads
    {
        scan.ChunksWithPieces = 0;
        scan.LastWord = -1;
        if (_events.Find(ref scan.Block))
        {
            scan.HasChunks = true;
            if (IsUnclearInChunks(ref scan))
                return true;
        }

        scan.HasWordsApart |= scan.Block.TakeSingles(ref scan.Singles) >= SpacedLetters.FewestLetters;
        if (IsUnclearInWords<THeads>(ref scan))
            return true;
        if (scan.ChunksWithPieces > 0 && !scan.HasWordsApart)
            scan.HasWordsApart = MayJoinChunks(ref scan);
        return false;
    }

    private bool MayJoinChunks(ref ScanState scan)
    {
        for (var chunk = 0; chunk < scan.ChunksWithPieces; chunk++)
        {
            var (from, to) = scan.Notes.ChunksWithPieces[chunk];
            if (_apart.MayJoinChunk(ref scan, from, to))
                return true;
        }

        return false;
    }

    /// <summary>Looks closely at the chunks with events, and leaves their units where the events were.</summary>
    private bool IsUnclearInChunks(ref ScanState scan)
    {
        var done = 0;
        for (var window = 0; window < scan.Block.WindowCount; window++)
        {
            var events = scan.Block.Chunks[window] & ~scan.Block.Below(window, done);
            scan.Block.Chunks[window] &= scan.Block.Below(window, done);
            while (events != 0)
            {
                var unit = (window * TextBlock.WindowUnits) + LowestBit.Of(events);
                var (from, to) = (scan.Block.ChunkStart(unit), scan.Block.ChunkEnd(unit));
                if (IsUnclearInChunk(ref scan, scan.Start + from, scan.Start + to, out var flags))
                    return true;
                if ((flags & (uint)(WordFlags.Begins | WordFlags.Ends)) != 0)
                    AddChunkWithPieces(ref scan, from, to);
                scan.Block.AddChunk(from, to);
                done = to;
                events &= ~scan.Block.Below(window, done);
            }
        }

        return false;
    }

    /// <summary>Keeps a chunk for when all chunks and words of the block are known.</summary>
    private static void AddChunkWithPieces(ref ScanState scan, int from, int to)
    {
        if (scan.ChunksWithPieces == scan.Notes.ChunksWithPieces.Length)
            scan.HasWordsApart = true;
        else
            scan.Notes.ChunksWithPieces[scan.ChunksWithPieces++] = (from, to);
    }

    private bool IsUnclearInChunk(ref ScanState scan, int start, int end, out uint flags)
    {
        var chunk = _memory.Chunks.Of(scan.Text.Slice(start, end - start));
        flags = chunk.Flags;
        scan.OfChunks |= flags;
        scan.LettersOfChunks += chunk.Letters;
        if (chunk.IsQuiet)
            return false;

        scan.Notes.Add(chunk.Facts, start);
        return chunk.Facts.IsUnclear;
    }

    /// <summary>The words of letters outside the chunks, a window at a time. Numbers and chunks are passed over, as if words saw each other over them.</summary>
    private bool IsUnclearInWords<THeads>(ref ScanState scan)
        where THeads : struct, IWordHeads
    {
        var isInWord = false;
        ref var heads = ref scan.Heads;
        for (var window = 0; window < scan.Block.WindowCount; window++)
        {
            var letters = scan.Block.LettersOf(window);
            heads.Pack<THeads>(letters, scan.Block.LettersOf(window + 1), isInWord, ref scan.Block.Folded[window * TextBlock.WindowUnits]);
            isInWord = letters >> (TextBlock.WindowUnits - 1) != 0;

            var missing = scan.Quiet.LookUp(ref heads);
            if (missing != 0 && IsUnclearInMissing(ref scan, window, missing))
                return true;

            var before = scan.Pieces;
            if (heads.MayEndPieces(ref scan.Pieces, scan.OfChunks & (uint)WordFlags.Odd) && !scan.HasWordsApart)
                scan.HasWordsApart = MayBePieces(ref scan, window, before);
            if (heads.Count > 0)
                scan.LastWord = (window * TextBlock.WindowUnits) + heads.Starts[BlockHeads.Kept + heads.Count - 1];
            heads.KeepLast();
        }

        return false;
    }

    /// <summary>Whether words of a window may be the last of two or three pieces of a word that patterns look for.</summary>
    /// <param name="scan">The scan.</param>
    /// <param name="window">The window, whose words are in the heads.</param>
    /// <param name="pieces">The flags of the words before.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool MayBePieces(ref ScanState scan, int window, uint pieces)
    {
        var others = scan.OfChunks & (uint)WordFlags.Odd;
        for (var word = BlockHeads.Kept; word < BlockHeads.Kept + scan.Heads.Count; word++)
        {
            pieces = PieceWindow.Add(pieces, scan.Heads.Flags[word] | others);
            if ((PieceWindow.MayEnd(pieces) & 1) == 0)
                continue;

            // the piece in the middle may be in a chunk
            if (IsBehindChunk(ref scan, window, word) || scan.Heads.MayBePieces(word - 1, word, _terms))
                return true;
            if (PieceWindow.MayBeThree(pieces) && scan.Heads.MayBePieces(word - 2, word, _terms))
                return true;
        }

        return false;
    }

    /// <summary>Whether a chunk stands between a word and the one before it, or perhaps does, where that is in another block.</summary>
    private static bool IsBehindChunk(ref ScanState scan, int window, int word)
    {
        if (!scan.HasChunks)
            return false;
        var start = window * TextBlock.WindowUnits;
        var before = word == BlockHeads.Kept ? scan.LastWord : start + scan.Heads.Starts[word - 1];
        return before < 0 || scan.Block.HasChunkUnit(before, start + scan.Heads.Starts[word]);
    }

    /// <summary>Words of a window that are not remembered.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsUnclearInMissing(ref ScanState scan, int window, uint missing)
    {
        for (; missing != 0; missing &= missing - 1)
        {
            var word = BlockHeads.Kept + LowestBit.Of(missing);
            int place = scan.Heads.Starts[word];
            var unit = scan.Start + (window * TextBlock.WindowUnits) + place;
            int length = scan.Heads.Lengths[word];
            if (length > PackedWord.Letters ? IsUnclearInLongWord(ref scan, unit, scan.Block.WordLength(window, place), out var flags) : IsUnclearInWord(ref scan, unit, length, scan.Heads.Keys[word], out flags))
                return true;
            scan.Heads.Flags[word] = (byte)flags;
            scan.Heads.AllFlags |= flags;
        }

        return false;
    }

    /// <summary>A word of more than twelve letters.</summary>
    private bool IsUnclearInLongWord(ref ScanState scan, int start, int length, out uint flags)
    {
        var word = _memory.Chunks.Of(scan.Text.Slice(start, length));
        flags = word.Flags;
        if (word.IsQuiet)
            return false;

        scan.Notes.Add(word.Facts, start);
        return word.Facts.IsUnclear;
    }

    /// <summary>A word of at most twelve letters that is not remembered as one of no interest.</summary>
    private bool IsUnclearInWord(ref ScanState scan, int start, int length, ulong packed, out uint flags)
    {
        var written = scan.Text.Slice(start, length);
        if (!_memory.Loud.TryGet(packed, out var loud))
        {
            flags = 0;
            if (IsEmoticon(written))
                return true;

            Span<char> word = stackalloc char[PackedWord.Letters];
            word = word.Slice(0, length);
            for (var index = 0; index < length; index++)
                word[index] = LetterCase.ToLower(written[index]);
            var signals = _memory.Judge.SignalsOf(word, ReadingSteps.None, isNumber: false, out var isBlank);
            if (signals.Length == 0)
            {
                var known = _memory.Judge.FlagsOf(word) | (isBlank ? WordFlags.Blank : WordFlags.None);
                flags = (uint)known;
                _memory.Quiet.Add(packed, known);
                scan.Quiet = _memory.Quiet.Current;
                return false;
            }

            loud = _memory.Judge.LoudOf(word, signals);
            _memory.Loud.Add(packed, loud);
        }

        flags = (uint)loud.Flags;
        scan.Notes.Words.Add(new FoundWord(new TextRange(start, start + length), HasCapital(written), loud));
        return false;
    }

    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (unit <= 'Z')
                return true;
        }

        return false;
    }

    /// <summary>XD is a face, and words see each other over it.</summary>
    private static bool IsEmoticon(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || word[0] is not ('x' or 'X'))
            return false;
        foreach (var unit in word.Slice(1))
        {
            if (unit != 'D')
                return false;
        }

        return true;
    }
}
