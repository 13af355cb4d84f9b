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
    /// <summary>How many blanks and quotes may stand before the first word of a post.</summary>
    private const int MostBeforeFirst = 4;

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
        if (Avx512WindowClassifier.IsSupported && Avx512WordHeads.IsSupported && Avx512MemoLine.IsSupported)
            return Scan<Avx512WindowClassifier, Avx512WordHeads, Avx512MemoLine>(text, whole, notes);
        if (Avx2WindowClassifier.IsSupported && Avx2MemoLine.IsSupported)
            return Scan<Avx2WindowClassifier, ScalarWordHeads, Avx2MemoLine>(text, whole, notes);
        if (Vector128WindowClassifier.IsSupported)
            return Scan<Vector128WindowClassifier, ScalarWordHeads, ScalarMemoLine>(text, whole, notes);
#endif
        return Scan<ScalarWindowClassifier, ScalarWordHeads, ScalarMemoLine>(text, whole, notes);
    }

    /// <summary>The same by one twin of each kind. Not a part of its callers: in a method that goes on to read the post its loop has fewer registers, and takes a quarter longer.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ScanOutcome Scan<TClassifier, THeads, TLine>(ReadOnlySpan<char> text, string? whole, ScanNotes notes)
        where TClassifier : struct, IWindowClassifier
        where THeads : struct, IWordHeads
        where TLine : struct, IMemoLine
    {
        notes.Clear();
        scoped var scan = default(ScanState);
        scan.Take(text, notes);
        scan.Quiet = _memory.Quiet.Current;
        notes.Heads.KeepNone();
        var met = _memory.Met;
        while (scan.Start < scan.Text.Length)
        {
            var isBlock = scan.ReadBlock<TClassifier>(_events, out var end);
            if (_memory.MetTooMuch(met, isBlock ? 0 : end - scan.Start))
                return ScanOutcome.Unclear;
            if (isBlock ? IsUnclearInBlock<THeads, TLine>(ref scan) : IsUnclearInLongChunk(ref scan, end))
                return ScanOutcome.Unclear;
            scan.Start = end;
        }

        notes.MayHaveSigns = scan.HasChunks;
        if (scan.MayHaveWordsApart && _apart.IsUnclear<TClassifier>(scan.Text, whole, notes, met))
            return ScanOutcome.Unclear;
        notes.MayHaveWordsApart = notes.HasWordsApart || notes.HasToldPieces;

        if (!notes.IsEmpty || _verdict.HasGates)
            return _verdict.Of(scan.Text, notes);
        if (!scan.MayHaveWordsApart)
            notes.SetClean();
        return ScanOutcome.Nothing;
    }

    /// <summary>Of what a chunk without spaces for the length of a block is to its neighbours nothing is told.</summary>
    private bool IsUnclearInLongChunk(ref ScanState scan, int end)
    {
        var before = scan.OfChunks;
        scan.OfChunks = 0;
        scan.HasChunks = true;
        var isUnclear = IsUnclearInChunk(ref scan, scan.Start, end, _memory.Chunks.Fetch(scan.Text.Slice(scan.Start, end - scan.Start)), out var chunk) || scan.OfChunks != 0;
        scan.OfChunks = before;
        scan.LettersOfChunks += chunk.Letters;
        return isUnclear;
    }

    private bool IsUnclearInBlock<THeads, TLine>(ref ScanState scan)
        where THeads : struct, IWordHeads
        where TLine : struct, IMemoLine
    {
        scan.ChunkCount = 0;
        scan.ChunksWithPieces = 0;
        if (scan.Block.HasChunks)
        {
            scan.HasChunks = true;
            FindChunks(ref scan);
        }

        scan.HasWordsApart |= scan.Block.TakeSingles(ref scan.Singles) >= SpacedLetters.FewestLetters;
        if (IsUnclearInWordsAndChunks<THeads, TLine>(ref scan))
            return true;

        if (!scan.HasWordsApart && scan.Heads.MayHavePieces(scan.OfChunks & (uint)WordFlags.Odd))
            scan.HasWordsApart = IsUnclearInPieces(ref scan);
        if (!scan.HasWordsApart && scan.ChunksWithPieces > 0)
            scan.HasWordsApart = MayJoinChunks(ref scan);
        if (!scan.IsLastBlock)
            scan.Heads.KeepLast();
        return false;
    }

    private bool MayJoinChunks(ref ScanState scan)
    {
        for (var chunk = 0; chunk < scan.ChunksWithPieces; chunk++)
        {
            var (from, to) = scan.Notes.ChunksWithPieces[chunk];
            var facts = _memory.Chunks.Of(scan.Text.Slice(scan.Start + from, to - from)).Facts;
            if (PiecesAroundChunk.MayBe(ref scan, facts.Words, from, to, _terms) && _apart.MayJoinChunk(ref scan, from, to))
                return true;
        }

        return false;
    }

    /// <summary>Finds the chunks with events, and has what is known of them fetched.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FindChunks(ref ScanState scan)
    {
        var block = scan.Block;
        ref var places = ref scan.Notes.ChunkPlaces[0];
        var (count, done) = (0, 0);
        for (var window = 0; window < block.WindowCount; window++)
        {
            for (var events = block.Chunks[window] & TextBlock.From(window, done); events != 0; events &= TextBlock.From(window, done))
            {
                var (from, to) = block.ChunkAt(window, LowestBit.Of(events));
                Unsafe.Add(ref places, count++) = new ChunkPlace(from, to, _memory.Chunks.Fetch(scan.Text.Slice(scan.Start + from, to - from)));
                block.AddChunk(from, to);
                done = to;
            }
        }

        scan.ChunkCount = count;
    }

    /// <summary>The words of letters outside the chunks, and the chunks. Each step of the one has memory fetched that the next step of the other has not to wait for.</summary>
    private bool IsUnclearInWordsAndChunks<THeads, TLine>(ref ScanState scan)
        where THeads : struct, IWordHeads
        where TLine : struct, IMemoLine
    {
        scan.Heads.Pack<THeads>(scan.Block);
        scan.Quiet.LookUp<TLine>(scan.Heads);
        return (scan.ChunkCount > 0 && IsUnclearInChunks(ref scan)) || (scan.Heads.MissingCount > 0 && IsUnclearInMissing(ref scan));
    }

    /// <summary>Looks closely at the chunks with events.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsUnclearInChunks(ref ScanState scan)
    {
        for (var chunk = 0; chunk < scan.ChunkCount; chunk++)
        {
            var (from, to, hash) = scan.Notes.ChunkPlaces[chunk];
            if (IsUnclearInChunk(ref scan, scan.Start + from, scan.Start + to, hash, out var known))
                return true;
            if ((known.Flags & (uint)(WordFlags.Begins | WordFlags.Ends)) != 0)
                AddChunkWithPieces(ref scan, from, to);
            if (known.Letters > 0 && (known.Letters >= SpacedLetters.FewestLetters || scan.MayBeBesideLetter(from, to)))
                scan.LettersOfChunks += known.Letters;
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

    private bool IsUnclearInChunk(ref ScanState scan, int start, int end, uint hash, out KnownChunk chunk)
    {
        chunk = _memory.Chunks.Of(scan.Text.Slice(start, end - start), hash);
        scan.OfChunks |= chunk.Flags;
        if (chunk.IsQuiet)
            return false;

        scan.Notes.Add(chunk.Facts, start);
        return chunk.Facts.IsUnclear;
    }

    /// <summary>Notes the words that are in two or three pieces; true where only the walk through all words tells.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsUnclearInPieces(ref ScanState scan)
    {
        var others = scan.OfChunks & (uint)WordFlags.Odd;
        var end = BlockHeads.Kept + scan.Heads.Count;
        for (var first = BlockHeads.Kept; first < end; first += BlockHeads.FlagsAtOnce)
        {
            for (var ends = scan.Heads.MayEndPieces(first, others); ends != 0; ends &= ends - 1)
            {
                if (IsUnclearInPieces(ref scan, first + (LowestBit.Of(ends) / BlockHeads.BitsOfFlags)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The same of a word that by the flags may be the last piece.</summary>
    private bool IsUnclearInPieces(ref ScanState scan, int word)
    {
        if (IsBehindChunk(ref scan, word))
            return MayBePiecesWithChunk(ref scan, word);
        return IsUnclearInPieces(ref scan, word - 1, word) || IsUnclearInPieces(ref scan, word - 2, word);
    }

    /// <summary>The same of two or three words, by the first and the last.</summary>
    private bool IsUnclearInPieces(ref ScanState scan, int first, int last)
    {
        if (!scan.Heads.MayBePieces(first, last))
            return false;

        // of long words the last letters are not known, of words of the block before where they stand
        if (scan.Heads.HasLonger(first, last))
            return true;
        if (!scan.Heads.AreJoined(first, last, _terms))
            return false;
        if (first < BlockHeads.Kept)
            return true;
        int from = scan.Heads.Starts[first];
        var to = scan.Heads.Starts[last] + scan.Heads.Lengths[last];
        if (scan.Block.HasChunkUnit(from, to))
            return true;

        // no piece goes over a number
        if (!scan.Block.HasDigit(from, to))
            _apart.AddPieces(ref scan, new TextRange(scan.Start + from, scan.Start + to));
        return false;
    }

    /// <summary>The same where the piece in the middle may be in a chunk.</summary>
    private bool MayBePiecesWithChunk(ref ScanState scan, int word)
    {
        var third = word - BlockHeads.Kept;
        if (third < BlockHeads.Kept && scan.Start > 0)
            return true;
        return _apart.MayJoin(ref scan, third < BlockHeads.Kept ? 0 : scan.Heads.Starts[third], scan.Heads.Starts[word] + 1);
    }

    /// <summary>Whether a chunk stands between a word and the one before it, or perhaps does, where that is in another block.</summary>
    private static bool IsBehindChunk(ref ScanState scan, int word)
    {
        if (!scan.HasChunks)
            return false;
        return word == BlockHeads.Kept || scan.Block.HasChunkUnit(scan.Heads.Starts[word - 1], scan.Heads.Starts[word]);
    }

    /// <summary>Words of a block that are not remembered.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsUnclearInMissing(ref ScanState scan)
    {
        for (var index = 0; index < scan.Heads.MissingCount; index++)
        {
            int word = scan.Heads.Missing[index];
            int place = scan.Heads.Starts[word];
            var unit = scan.Start + place;
            int length = scan.Heads.Lengths[word];
            if (length > PackedWord.Letters ? IsUnclearInLongWord(ref scan, unit, scan.Block.WordLength(place), out var flags) : IsUnclearInWord(ref scan, unit, length, scan.Heads.Keys[word], out flags))
                return true;
            scan.Heads.Flags[word] = (byte)flags;
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
            _memory.CountMet(length);
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

            loud = _memory.Judge.LoudOf(word, signals) with { Packed = packed };
            _memory.Loud.Add(loud);
        }

        flags = (uint)loud.Flags;
        var hasCapital = HasCapital(written);
        var isGuess = hasCapital && loud.IsGuess;
        var isTitle = isGuess && LetterCase.IsTitle(written);
        if (loud.IsOfSeveral || (isGuess && !isTitle))
        {
            // it has to be looked at as it is written
            var chunk = _memory.Chunks.Of(written).Facts;
            scan.Notes.Add(chunk, start);
            return chunk.IsUnclear;
        }

        scan.Notes.Add(new FoundWord(new TextRange(start, start + length), hasCapital, loud), mayBeName: isTitle && !IsFirst(scan.Text, start));
        return false;
    }

    /// <summary>Whether a post begins with the word at a unit.</summary>
    private static bool IsFirst(ReadOnlySpan<char> text, int start)
    {
        if (start > MostBeforeFirst)
            return false;
        foreach (var unit in text.Slice(0, start))
        {
            if (unit is not (' ' or '"' or '(' or '*' or '-'))
                return false;
        }

        return true;
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
