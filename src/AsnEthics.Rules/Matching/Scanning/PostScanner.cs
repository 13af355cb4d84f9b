using System.Runtime.CompilerServices;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Tells the posts in which nothing can be found from the others, without reading them: a word is looked up by its first letters among those that are known to be of no interest (<see cref="WordMemo"/>), and only what
/// is more than plain words is looked at closely (<see cref="ChunkReader"/>). What rules ask for is noted, and a post in which no rule's needs are met ends here, as most do. It may take a post for interesting that is not; never the other way round. Safe for any number of threads.
/// </summary>
internal sealed class PostScanner
{
    private readonly WordMemo _memo;
    private readonly LoudWords _loud;
    private readonly ChunkMemo _chunks;

    /// <summary>Words that two or three stretches with spaces between may be.</summary>
    private readonly ChunkMemo _pieces;
    private readonly SignalJudge _judge;
    private readonly IVocabulary _vocabulary;
    private readonly ScanVerdict _verdict;
    private readonly bool _digitsCount;
    private readonly bool _capitalsCount;

    public PostScanner(MatchPlan plan)
    {
        _memo = plan.Facts.Memo;
        _judge = new SignalJudge(plan);
        _loud = new LoudWords(plan, _judge);
        var reader = new ChunkReader(plan, _judge);
        _chunks = new ChunkMemo(reader.Read);
        _pieces = new ChunkMemo(reader.ReadPieces);
        _vocabulary = plan.Terms;
        _verdict = new ScanVerdict(plan);
        _digitsCount = plan.HasDigits;
        _capitalsCount = plan.Terms.HasCased || plan.HasCasedParts;
    }

    /// <summary>Looks at a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="notes">Takes what was met. Where the outcome is <see cref="ScanOutcome.Words"/>, its words hold all hits there are.</param>
    public ScanOutcome Scan(ReadOnlySpan<char> text, ScanNotes notes)
    {
        notes.Clear();
        return IsUnclear(text, notes) ? ScanOutcome.Unclear : notes.Words.Count == 0 && notes.Chunks.Count == 0 && !_verdict.HasGates ? ScanOutcome.Nothing : _verdict.Of(text, notes);
    }

    private bool IsUnclear(ReadOnlySpan<char> text, ScanNotes notes)
    {
#if NET
        if (Avx512WindowClassifier.IsSupported)
            return IsUnclear<Avx512WindowClassifier>(text, notes);
        if (Avx2WindowClassifier.IsSupported)
            return IsUnclear<Avx2WindowClassifier>(text, notes);
        if (Vector128WindowClassifier.IsSupported)
            return IsUnclear<Vector128WindowClassifier>(text, notes);
#endif
        return IsUnclear<ScalarWindowClassifier>(text, notes);
    }

    /// <summary>Notes what a text holds, by one twin of the classifier; true where there is something that only reading the post tells.</summary>
    [SkipLocalsInit]
    private bool IsUnclear<TClassifier>(ReadOnlySpan<char> text, ScanNotes notes)
        where TClassifier : struct, IWindowClassifier
    {
        // field by field: a struct that is put together elsewhere is copied, and the copy has to wait for what was written last
        scoped var scan = default(ScanState);
        scan.Take(text);
        scan.Memo = _memo.Current;
        scan.Notes = notes;
        scan.Block.Folded = stackalloc byte[TextBlock.FoldedBytes];
        scan.Block.Windows = stackalloc WindowMasks[TextBlock.MostWindows];
        scan.Block.Events = stackalloc ulong[TextBlock.MostWindows];
        scan.Heads.Keys = stackalloc ulong[WordBounds.MostWords];
        scan.Heads.Starts = stackalloc byte[WordBounds.MostWords];
        scan.Heads.Lengths = stackalloc byte[WordBounds.MostWords];
        scan.Heads.Flags = stackalloc byte[WordBounds.MostWords];
        while (scan.Start < scan.Text.Length)
        {
            scan.Block.Read<TClassifier>(ref scan);
            var end = scan.Start + scan.Block.Length;
            if (end < scan.Text.Length && !CutAtSpace(ref scan, ref end))
            {
                // a chunk longer than a block is looked at as a whole
                if (IsUnclearInChunk(ref scan, scan.Start, end))
                    return true;
            }
            else if (IsUnclearInBlock(ref scan))
            {
                return true;
            }

            scan.Start = end;
        }

        return false;
    }

    /// <summary>Lets the block end at a space, so that no chunk goes over its end; false, with the end of the chunk, where it holds none.</summary>
    private static bool CutAtSpace(ref ScanState scan, ref int end)
    {
        var behindSpace = scan.Block.BehindLastSpace();
        if (behindSpace == 0)
        {
            end = ChunkEnd(scan.Text, end);
            return false;
        }

        end = scan.Start + behindSpace;
        scan.Block.Cut(behindSpace);
        return true;
    }

    private bool IsUnclearInBlock(ref ScanState scan)
    {
        var events = new WindowEvents();
        var any = 0UL;
        for (var window = 0; window < scan.Block.WindowCount; window++)
            any |= scan.Block.Events[window] = events.Of(scan.Block.Windows[window], scan.Block.Valid(window)) | (_digitsCount ? scan.Block.Windows[window].Digits : 0);
        scan.Block.CountSingles();

        // single letters in a row are to be looked at in their order with the digits and chunks among them
        scan.IsInOrder = _capitalsCount || scan.Letters + scan.Block.Singles >= SpacedLetters.FewestLetters || (any != 0 && scan.Letters + scan.Block.Singles > 0);
        var isUnclear = any == 0 ? IsUnclearInWords(ref scan, 0, scan.Block.Length) : IsUnclearBetweenEvents(ref scan);
        if (!scan.IsInOrder && any == 0)
            scan.Letters = scan.Block.Singles > 0 ? scan.Letters + scan.Block.Singles : 0;
        return isUnclear;
    }

    /// <summary>Looks at the chunks with events closely, and at the words between them as always.</summary>
    private bool IsUnclearBetweenEvents(ref ScanState scan)
    {
        var done = 0;
        for (var window = 0; window < scan.Block.WindowCount; window++)
        {
            for (var events = scan.Block.Events[window]; events != 0; events &= events - 1)
            {
                var unit = (window * TextBlock.WindowUnits) + LowestBit.Of(events);
                if (unit < done)
                    continue;

                var (from, to) = (scan.Block.ChunkStart(unit), scan.Block.ChunkEnd(unit));
                if (IsUnclearInWords(ref scan, done, from) || IsUnclearInChunk(ref scan, scan.Start + from, scan.Start + to))
                    return true;
                done = to;
            }
        }

        return IsUnclearInWords(ref scan, done, scan.Block.Length);
    }

    /// <summary>Looks up the words from one unit of the block up to another; both stand at the edges of chunks.</summary>
    private bool IsUnclearInWords(ref ScanState scan, int from, int to)
    {
        if (from >= to)
            return false;

        if (scan.IsInOrder)
            return IsUnclearInOrder(ref scan, from, to);
#if NET
        if (Avx512WordHeads.IsSupported)
            return IsUnclearInWindows<Avx512WordHeads>(ref scan, from, to);
#endif
        return IsUnclearInWindows<ScalarWordHeads>(ref scan, from, to);
    }

    /// <summary>The words of letters, a window at a time. Numbers are passed over, as if words saw each other over them.</summary>
    private bool IsUnclearInWindows<THeads>(ref ScanState scan, int from, int to)
        where THeads : struct, IWordHeads
    {
        var noted = scan.Notes.Words.Count;
        var before = scan.Pieces;
        var pieces = scan.Pieces.Flags;
        var goesOn = scan.Start + to < scan.Text.Length;
        var lastWindow = (to - 1) / TextBlock.WindowUnits;
        var isInWord = false;
        ref var heads = ref scan.Heads;
        for (var window = from / TextBlock.WindowUnits; window <= lastWindow; window++)
        {
            var letters = scan.Block.Windows[window].Letters & scan.Block.Between(window, from, to);
            var behind = window < lastWindow ? scan.Block.Windows[window + 1].Letters : 0;
            heads.Count = default(THeads).Pack(letters, behind, isInWord, ref scan.Block.Folded[window * TextBlock.WindowUnits], ref heads.Keys[0], ref heads.Starts[0], ref heads.Lengths[0]);
            isInWord = letters >> (TextBlock.WindowUnits - 1) != 0;

            var missing = scan.Memo.LookUp(ref heads);
            if (missing != 0 && IsUnclearInMissing(ref scan, window, missing))
                return true;
            if (goesOn)
                heads.AddPlaces(scan.Start + (window * TextBlock.WindowUnits), ref scan.Pieces);
            if (heads.MayEndPieces(ref pieces))
            {
                // now it matters where the words stand
                scan.Pieces = before;
                scan.Notes.Words.RemoveRange(noted, scan.Notes.Words.Count - noted);
                return IsUnclearInOrder(ref scan, from, to);
            }
        }

        scan.Pieces = scan.Pieces.With(pieces);
        return false;
    }

    /// <summary>Words of a window that are not remembered.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsUnclearInMissing(ref ScanState scan, int window, uint missing)
    {
        for (; missing != 0; missing &= missing - 1)
        {
            var word = LowestBit.Of(missing);
            int place = scan.Heads.Starts[word];
            var unit = scan.Start + (window * TextBlock.WindowUnits) + place;
            int length = scan.Heads.Lengths[word];
            if (length > PackedWord.Letters ? IsUnclearInLongWord(ref scan, unit, scan.Block.WordLength(window, place), out var flags) : IsUnclearInWord(ref scan, unit, length, scan.Heads.Keys[word], out flags))
                return true;
            scan.Heads.Flags[word] = (byte)flags;
        }

        return false;
    }

    /// <summary>The same in the order of the text, numbers included.</summary>
    private bool IsUnclearInOrder(ref ScanState scan, int from, int to)
    {
        ref var folded = ref scan.Block.Folded[0];
        for (var window = from / TextBlock.WindowUnits; window * TextBlock.WindowUnits < to; window++)
        {
            var words = scan.Block.Windows[window].Letters | scan.Block.Windows[window].Digits;
            var before = window == 0 ? 0 : (scan.Block.Windows[window - 1].Letters | scan.Block.Windows[window - 1].Digits) >> 63;
            for (var starts = words & ~((words << 1) | before) & scan.Block.Between(window, from, to); starts != 0; starts &= starts - 1)
            {
                var place = LowestBit.Of(starts);
                var unit = (window * TextBlock.WindowUnits) + place;
                var length = scan.Block.WordLength(window, place);
                if (length == 1 ? scan.TakesLetters(1) : scan.EndsLetters())
                    return true;
                if (((scan.Block.Windows[window].Digits >> place) & 1) != 0)
                {
                    scan.Pieces.Break();
                    continue;
                }

                var packed = PackedWord.Pack(ref Unsafe.Add(ref folded, unit), length);
                var flags = 0U;
                if (length > PackedWord.Letters)
                {
                    if (IsUnclearInLongWord(ref scan, scan.Start + unit, length, out flags))
                        return true;
                }
                else if (!scan.Memo.TryGet(packed, out flags) || (_capitalsCount && scan.Block.HasCapital(window, place, length)))
                {
                    if (IsUnclearInWord(ref scan, scan.Start + unit, length, packed, out flags))
                        return true;
                }

                if (scan.Pieces.Take(flags, new TextRange(scan.Start + unit, scan.Start + unit + length)) && IsUnclearInPieces(ref scan))
                    return true;
            }
        }

        return false;
    }

    /// <summary>A word of more than twelve letters, or one whose capitals count.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsUnclearInLongWord(ref ScanState scan, int start, int length, out uint flags)
    {
        var facts = _chunks.Of(scan.Text.Slice(start, length));
        flags = facts.Words.Length > 0 ? (uint)facts.Words[0].Flags : 0;
        scan.Notes.Add(facts);
        return facts.IsUnclear;
    }

    /// <summary>A word of at most twelve letters that is not remembered as one of no interest.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsUnclearInWord(ref ScanState scan, int start, int length, ulong packed, out uint flags)
    {
        var written = scan.Text.Slice(start, length);
        if (!_capitalsCount && _loud.TryGet(packed, out var loud))
        {
            flags = (uint)loud.Flags;
            scan.Notes.Words.Add(new FoundWord(new TextRange(start, start + length), HasCapital(written), loud));
            return false;
        }

        flags = 0;
        if (IsEmoticon(written))
            return true;

        Span<char> word = stackalloc char[PackedWord.Letters];
        word = word.Slice(0, length);
        for (var index = 0; index < length; index++)
            word[index] = LetterCase.ToLower(written[index]);
        var signals = _judge.SignalsOf(word, ReadingSteps.None, isNumber: false, out var isBlank);
        if (_capitalsCount && (signals.Length > 0 || _judge.SignalsOf(written, ReadingSteps.None, isNumber: false, out _).Length > 0))
            return IsUnclearInLongWord(ref scan, start, length, out flags);
        if (signals.Length > 0)
        {
            var added = _loud.Add(packed, word, signals);
            flags = (uint)added.Flags;
            scan.Notes.Words.Add(new FoundWord(new TextRange(start, start + length), HasCapital(written), added));
            return false;
        }

        var known = _judge.FlagsOf(word) | (isBlank ? WordFlags.Blank : WordFlags.None);
        flags = (uint)known;
        _memo.Add(packed, known);
        scan.Memo = _memo.Current;
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsUnclearInChunk(ref ScanState scan, int start, int end)
    {
        var facts = _chunks.Of(scan.Text.Slice(start, end - start));
        if (facts.IsUnclear)
            return true;
        scan.Notes.Add(facts);

        foreach (var word in facts.Words)
        {
            if (word.IsWord && (word.Letters > 0 ? scan.TakesLetters(word.Letters) : scan.EndsLetters()))
                return true;
            if (word.Breaks)
                scan.Pieces.Break();
            else if (scan.Pieces.Take((uint)word.Flags, new TextRange(start + word.Range.Start, start + word.Range.End)) && IsUnclearInPieces(ref scan))
                return true;
        }

        return false;
    }

    /// <summary>Notes what the last words are where they are pieces of one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsUnclearInPieces(ref ScanState scan) =>
        !scan.Pieces.TryJoin(scan.Text, _vocabulary, out var two, out var three) || IsUnclearInPieces(ref scan, two) || IsUnclearInPieces(ref scan, three);

    private bool IsUnclearInPieces(ref ScanState scan, TextRange pieces)
    {
        if (pieces.Length == 0)
            return false;
        var facts = _pieces.Of(scan.Text.Slice(pieces.Start, pieces.Length));
        scan.Notes.Add(facts);
        return facts.IsUnclear;
    }

    private static int ChunkEnd(ReadOnlySpan<char> text, int from)
    {
        var length = text.Slice(from).IndexOfAny(Spaces);
        return length < 0 ? text.Length : from + length;
    }

    private static ReadOnlySpan<char> Spaces => " \t\v\f\n\r".AsSpan();
}
