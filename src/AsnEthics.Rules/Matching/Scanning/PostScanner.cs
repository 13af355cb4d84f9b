using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Tells the posts in which nothing can be found from the others, without reading them: a word is looked up by its first letters among those that are known to be of no interest (<see cref="WordMemo"/>), and only what
/// is more than plain words is looked at closely (<see cref="ChunkReader"/>). Most posts end here. It may take a post for interesting that is not; never the other way round. Safe for any number of threads.
/// </summary>
internal sealed class PostScanner
{
    private readonly WordMemo _memo;
    private readonly LoudWords _loud;
    private readonly ChunkMemo _chunks;
    private readonly SignalJudge _judge;
    private readonly IVocabulary _vocabulary;
    private readonly AlternativeFinder[] _gated;
    private readonly bool _digitsCount;
    private readonly bool _capitalsCount;

    public PostScanner(MatchPlan plan)
    {
        _memo = plan.Facts.Memo;
        _judge = new SignalJudge(plan);
        _loud = new LoudWords(plan, _judge);
        _chunks = new ChunkMemo(new ChunkReader(plan, _judge));
        _vocabulary = plan.Terms;
        _gated = [.. plan.TriggeringOthers.Where(finder => finder is RegexFinder or ShapeFinder { Shape: not (ShapeKind.Url or ShapeKind.Email) })];
        _digitsCount = plan.Terms.HasDigits;
        _capitalsCount = plan.Terms.HasCased || plan.HasCasedParts;
    }

    /// <summary>Looks at a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Where words that set off simple rules are wanted: takes them, and is of no meaning where the outcome is another one; null where it is enough to know that there is something.</param>
    public ScanOutcome Scan(ReadOnlySpan<char> text, List<FoundWord>? found)
    {
        foreach (var finder in _gated)
        {
            if (finder.MayFind(text))
                return ScanOutcome.Unclear;
        }

#if NET
        if (Avx512WindowClassifier.IsSupported)
            return Scan<Avx512WindowClassifier>(text, found);
        if (Avx2WindowClassifier.IsSupported)
            return Scan<Avx2WindowClassifier>(text, found);
        if (Vector128WindowClassifier.IsSupported)
            return Scan<Vector128WindowClassifier>(text, found);
#endif
        return Scan<ScalarWindowClassifier>(text, found);
    }

    /// <summary>The same by one twin of the classifier; regular expressions and shapes are not looked for.</summary>
    public ScanOutcome Scan<TClassifier>(ReadOnlySpan<char> text, List<FoundWord>? found)
        where TClassifier : struct, IWindowClassifier
    {
        var before = found?.Count ?? 0;
        if (MaySetOff<TClassifier>(text, found))
            return ScanOutcome.Unclear;
        return found is not null && found.Count > before ? ScanOutcome.Words : ScanOutcome.Nothing;
    }

    [SkipLocalsInit]
    private bool MaySetOff<TClassifier>(ReadOnlySpan<char> text, List<FoundWord>? found)
        where TClassifier : struct, IWindowClassifier
    {
        var block = new TextBlock
        {
            Folded = stackalloc byte[TextBlock.FoldedBytes],
            Windows = stackalloc WindowMasks[TextBlock.MostWindows],
            Events = stackalloc ulong[TextBlock.MostWindows],
        };
        // what a packed word reads behind the text must not be letters
        block.Folded.Slice(TextBlock.MostUnits).Clear();

        var state = new ScanState(_memo.Current, found);
        for (var start = 0; start < text.Length;)
        {
            block.Read<TClassifier>(text.Slice(start));
            var end = start + block.Length;
            if (end < text.Length)
            {
                // a block ends at a space, so that no chunk goes over its end; a chunk longer than a block is looked at as a whole
                var behindSpace = block.BehindLastSpace();
                if (behindSpace == 0)
                {
                    end = ChunkEnd(text, end);
                    if (MaySetOffInChunk(text, start, end, ref state))
                        return true;
                    start = end;
                    continue;
                }

                end = start + behindSpace;
                block.Cut(behindSpace);
            }

            if (MaySetOff(text, start, ref block, ref state))
                return true;
            start = end;
        }

        return false;
    }

    private bool MaySetOff(ReadOnlySpan<char> text, int start, ref TextBlock block, ref ScanState state)
    {
        var events = new WindowEvents();
        var any = 0UL;
        for (var window = 0; window < block.WindowCount; window++)
            any |= block.Events[window] = events.Of(block.Windows[window], block.Valid(window)) | (_digitsCount ? block.Windows[window].Digits : 0);
        if (any != 0)
            return MaySetOffBetweenEvents(text, start, ref block, ref state);
        return (_capitalsCount || !AreRemembered(ref block, ref state)) && MaySetOffInWords(text, start, ref block, ref state, 0, block.Length);
    }

    /// <summary>
    /// Whether all words of a block without events are remembered as of no interest, and none is a piece of another: so it is with most posts. Words are taken without their order and place; where that does not
    /// suffice, false.
    /// </summary>
    private static bool AreRemembered(ref TextBlock block, ref ScanState state)
    {
#if NET
        if (Avx512WordHeads.IsSupported)
            return AreRemembered<Avx512WordHeads>(ref block, ref state);
#endif
        return AreRemembered<ScalarWordHeads>(ref block, ref state);
    }

    [SkipLocalsInit]
    private static bool AreRemembered<THeads>(ref TextBlock block, ref ScanState state)
        where THeads : struct, IWordHeads
    {
        Span<ulong> keys = stackalloc ulong[WordBounds.MostWords];
        Span<byte> starts = stackalloc byte[WordBounds.MostWords];
        Span<byte> lengths = stackalloc byte[WordBounds.MostWords];
        var singles = block.CountSingles();
        if (state.HasLetters || singles >= SpacedLetters.FewestLetters)
            return false;

        var memo = state.Memo;
        var pieces = state.Pieces.Flags;
        var isInWord = false;
        for (var window = 0; window < block.WindowCount; window++)
        {
            var letters = block.Windows[window].Letters;
            var behind = window + 1 < block.WindowCount ? block.Windows[window + 1].Letters : 0;
            var count = default(THeads).Pack(letters, behind, isInWord, ref block.Folded[window * TextBlock.WindowUnits], ref keys[0], ref starts[0], ref lengths[0]);
            isInWord = letters >> (TextBlock.WindowUnits - 1) != 0;
            for (var word = 0; word < count; word++)
            {
                if (!memo.TryGet(keys[word], out var flags) || lengths[word] > PackedWord.Letters || PieceWindow.MayEnd(pieces = PieceWindow.Add(pieces, flags)))
                    return false;
            }
        }

        // single letters may stand at the end of the block and go on in the next one
        state.TakesLetters(singles);
        state.Pieces.Restart(pieces);
        return true;
    }

    /// <summary>Looks at the chunks with events closely, and at the words between them as always.</summary>
    private bool MaySetOffBetweenEvents(ReadOnlySpan<char> text, int start, ref TextBlock block, ref ScanState state)
    {
        var done = 0;
        for (var window = 0; window < block.WindowCount; window++)
        {
            for (var events = block.Events[window]; events != 0; events &= events - 1)
            {
                var unit = (window * TextBlock.WindowUnits) + LowestBit.Of(events);
                if (unit < done)
                    continue;

                var (from, to) = (block.ChunkStart(unit), block.ChunkEnd(unit));
                if (MaySetOffInWords(text, start, ref block, ref state, done, from) || MaySetOffInChunk(text, start + from, start + to, ref state))
                    return true;
                done = to;
            }
        }

        return MaySetOffInWords(text, start, ref block, ref state, done, block.Length);
    }

    /// <summary>Looks up the words from one unit of the block up to another; both stand at the edges of chunks.</summary>
    private bool MaySetOffInWords(ReadOnlySpan<char> text, int start, ref TextBlock block, ref ScanState state, int from, int to)
    {
        ref var folded = ref MemoryMarshal.GetReference(block.Folded);
        for (var window = from / TextBlock.WindowUnits; window * TextBlock.WindowUnits < to; window++)
        {
            var words = block.Windows[window].Letters | block.Windows[window].Digits;
            var before = window == 0 ? 0 : (block.Windows[window - 1].Letters | block.Windows[window - 1].Digits) >> 63;
            for (var starts = words & ~((words << 1) | before) & block.Between(window, from, to); starts != 0; starts &= starts - 1)
            {
                var place = LowestBit.Of(starts);
                var unit = (window * TextBlock.WindowUnits) + place;
                var length = block.WordLength(window, place);
                if (length == 1 ? state.TakesLetters(1) : state.EndsLetters())
                    return true;
                if (((block.Windows[window].Digits >> place) & 1) != 0)
                {
                    state.Pieces.Break();
                    continue;
                }

                if (length > PackedWord.Letters)
                {
                    if (MaySetOffInChunk(text, start + unit, start + unit + length, ref state))
                        return true;
                    continue;
                }

                var packed = PackedWord.Pack(ref Unsafe.Add(ref folded, unit), length);
                if (!state.Memo.TryGet(packed, out var flags) || (_capitalsCount && block.HasCapital(window, place, length)))
                {
                    if (MaySetOff(text, start + unit, length, packed, out flags, ref state))
                        return true;
                }

                if (state.Pieces.Take(flags, new TextRange(start + unit, start + unit + length)) && state.Pieces.IsWord(text, _vocabulary))
                    return true;
            }
        }

        return false;
    }

    /// <summary>A word of at most twelve letters that is not remembered as one of no interest.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool MaySetOff(ReadOnlySpan<char> text, int start, int length, ulong packed, out uint flags, ref ScanState state)
    {
        var written = text.Slice(start, length);
        if (state.Found is { } found && !_capitalsCount && _loud.TryGet(packed, out var loud))
        {
            flags = (uint)loud.Flags;
            if (!loud.IsSimple)
                return true;
            found.Add(new FoundWord(new TextRange(start, start + length), HasCapital(written), loud));
            return false;
        }

        flags = 0;
        if (IsEmoticon(written))
            return true;

        Span<char> word = stackalloc char[PackedWord.Letters];
        word = word.Slice(0, length);
        for (var index = 0; index < length; index++)
            word[index] = LetterCase.ToLower(written[index]);
        if (_judge.MaySetOff(word, ReadingSteps.None, isNumber: false, out var isBlank))
        {
            if (state.Found is null || _capitalsCount)
                return true;
            var added = _loud.Add(packed, word);
            flags = (uint)added.Flags;
            if (added.IsSimple)
                state.Found.Add(new FoundWord(new TextRange(start, start + length), HasCapital(written), added));
            return !added.IsSimple;
        }

        if (_capitalsCount && _judge.MaySetOff(written, ReadingSteps.None, isNumber: false, out _))
            return true;

        var known = _judge.FlagsOf(word) | (isBlank ? WordFlags.Blank : WordFlags.None);
        flags = (uint)known;
        _memo.Add(packed, known);
        state.Memo = _memo.Current;
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
    private bool MaySetOffInChunk(ReadOnlySpan<char> text, int start, int end, ref ScanState state)
    {
        var facts = _chunks.Of(text.Slice(start, end - start));
        if (facts.MaySetOff)
            return true;

        foreach (var word in facts.Words)
        {
            if (word.IsWord && (word.Letters > 0 ? state.TakesLetters(word.Letters) : state.EndsLetters()))
                return true;
            if (word.Breaks)
                state.Pieces.Break();
            else if (state.Pieces.Take((uint)word.Flags, new TextRange(start + word.Range.Start, start + word.Range.End)) && state.Pieces.IsWord(text, _vocabulary))
                return true;
        }

        return false;
    }

    private static int ChunkEnd(ReadOnlySpan<char> text, int from)
    {
        var length = text.Slice(from).IndexOfAny(Spaces);
        return length < 0 ? text.Length : from + length;
    }

    private static ReadOnlySpan<char> Spaces => " \t\v\f\n\r".AsSpan();
}
