using System.Runtime.CompilerServices;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Up to 256 units of a text as masks and folded letters, a window of 64 after the other. Belongs to one scan at a time and is used again.</summary>
internal sealed class TextBlock
{
    public const int WindowUnits = 64;
    public const int MostWindows = 4;
    public const int MostUnits = WindowUnits * MostWindows;

    /// <summary>The folded letters, and behind them as many bytes as a packed word reads at once.</summary>
    public const int FoldedBytes = MostUnits + WindowUnits;

    public readonly byte[] Folded = new byte[FoldedBytes];
    public readonly WindowMasks[] Windows = new WindowMasks[MostWindows];

    /// <summary>The units of chunks that are more than plain words, a mask a window.</summary>
    public readonly ulong[] Chunks = new ulong[MostWindows];

    /// <summary>How many units there are. It changes by <see cref="SetLength"/> alone.</summary>
    public int Length;
    public int WindowCount;

    /// <summary>Whether <see cref="Chunks"/> holds any.</summary>
    public bool HasChunks;

    /// <summary>The words of one letter or digit, those in chunks too; or more.</summary>
    private int _singles;

    /// <summary>Classifies the units of a text from a start on, and finds what is more than plain words: of each such chunk a unit at least is set in <see cref="Chunks"/>, and no unit of others.</summary>
    public void Read<TClassifier>(ref char text, int start, int length, in ChunkEvents chunkEvents)
        where TClassifier : struct, IWindowClassifier
    {
        SetLength(Math.Min(length - start, MostUnits));
        ref var units = ref Unsafe.Add(ref text, start);
        ref var folded = ref Folded[0];
        ref var windows = ref Windows[0];
        ref var chunks = ref Chunks[0];
        var events = new WindowEvents();
        var any = 0UL;
        var (singles, before) = (0, 0UL);
        var left = Length;
        for (nint window = 0; left > 0; window++, left -= WindowUnits)
        {
            default(TClassifier).Classify(ref Unsafe.Add(ref units, window * WindowUnits), Math.Min(WindowUnits, left), ref Unsafe.Add(ref folded, window * WindowUnits), out var masks);
            var ofWindow = chunkEvents.In(masks, ref events);
            Unsafe.Add(ref windows, window) = masks;
            Unsafe.Add(ref chunks, window) = ofWindow;
            any |= ofWindow;

            // behind a word of one unit is no word, and before it none
            var words = masks.Letters | masks.Digits;
            singles += BitCount.Of(~words & (words << 1 | before >> (WindowUnits - 1)) & ~(words << 2 | before >> (WindowUnits - 2)));
            before = words;
        }

        HasChunks = any != 0;
        _singles = singles + (before >> (WindowUnits - 2) == 0b10 ? 1 : 0);
    }

    /// <summary>The place behind the last space; 0 where there is none.</summary>
    public int BehindLastSpace()
    {
        for (var window = WindowCount - 1; window >= 0; window--)
        {
            if (Windows[window].Spaces != 0)
                return (window * WindowUnits) + LowestBit.Highest(Windows[window].Spaces) + 1;
        }

        return 0;
    }

    /// <summary>The chunk of a unit of a window: where it begins and the unit behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (int From, int To) ChunkAt(int window, int place)
    {
        var spaces = Windows[window].Spaces;
        var before = spaces & ((1UL << place) - 1);
        var behind = spaces >> place;
        var unit = window * WindowUnits;
        return (before != 0 ? unit + LowestBit.Highest(before) + 1 : StartBefore(window), behind != 0 ? unit + place + LowestBit.Of(behind) : EndBehind(window));
    }

    /// <summary>Where the chunk of a unit begins: the place behind the last space before it; 0 where there is none.</summary>
    public int ChunkStart(int unit) => ChunkAt(unit / WindowUnits, unit % WindowUnits).From;

    /// <summary>The next space from a unit on, or the end of the block.</summary>
    public int ChunkEnd(int unit) => ChunkAt(unit / WindowUnits, unit % WindowUnits).To;

    /// <summary>Where the chunk begins that a window begins with.</summary>
    private int StartBefore(int window)
    {
        while (--window >= 0)
        {
            if (Windows[window].Spaces != 0)
                return (window * WindowUnits) + LowestBit.Highest(Windows[window].Spaces) + 1;
        }

        return 0;
    }

    /// <summary>Where the chunk ends that a window ends with.</summary>
    private int EndBehind(int window)
    {
        while (++window < WindowCount)
        {
            if (Windows[window].Spaces != 0)
                return (window * WindowUnits) + LowestBit.Of(Windows[window].Spaces);
        }

        return Length;
    }

    /// <summary>Leaves out what stands from a unit on.</summary>
    public void Cut(int length)
    {
        SetLength(length);
        if (length % WindowUnits != 0)
            CutLast(length);
        HasChunks = HasChunkUnit(0, length);
    }

    private void CutLast(int length)
    {
        ref var last = ref Windows[length / WindowUnits];
        var kept = (1UL << (length % WindowUnits)) - 1;
        last.Letters &= kept;
        last.Digits &= kept;
        last.Spaces &= kept;
        last.Capitals &= kept;
        last.EdgeSigns &= kept;
        last.LeadSigns &= kept;
        last.NumberSigns &= kept;
        last.Foreign &= kept;
        Chunks[length / WindowUnits] &= kept;
    }

    private void SetLength(int length)
    {
        Length = length;
        WindowCount = (int)((uint)(length + WindowUnits - 1) / WindowUnits);
    }

    /// <summary>The units of a window that stand from one unit of the block up to another.</summary>
    public static ulong Between(int window, int from, int to) => From(window, from) & ~From(window, to);

    /// <summary>The letters and digits of the word that begins at a unit.</summary>
    public int WordLength(int unit)
    {
        var (window, place) = (unit / WindowUnits, unit % WindowUnits);
        var words = (Windows[window].Letters | Windows[window].Digits) >> place;
        var length = words == ulong.MaxValue ? WindowUnits : LowestBit.Of(~words);
        while (length == WindowUnits - place && ++window < WindowCount)
        {
            words = Windows[window].Letters | Windows[window].Digits;
            var more = words == ulong.MaxValue ? WindowUnits : LowestBit.Of(~words);
            length += more;
            place -= WindowUnits;
            if (more < WindowUnits)
                break;
        }

        return length;
    }

    /// <summary>Counts the words of one letter or digit outside the chunks, and gives the most that stood in a row so far.</summary>
    public int TakeSingles(ref SingleUnits singles)
    {
        var isCounted = !HasChunks || _singles == 0;
        if (isCounted && singles.Count + _singles < SpacedLetters.FewestLetters)
        {
            singles.TakeFew(_singles);
            return singles.Longest;
        }

        return CountSingles(ref singles);
    }

    private int CountSingles(ref SingleUnits singles)
    {
        var count = 0;
        for (var window = 0; window < WindowCount; window++)
            count += BitCount.Of(SinglesOf(window, out _));
        if (singles.Count + count < SpacedLetters.FewestLetters)
        {
            singles.TakeFew(count);
            return singles.Longest;
        }

        for (var window = 0; window < WindowCount; window++)
        {
            var ofWindow = SinglesOf(window, out var starts);
            singles.Take(starts, ofWindow);
        }

        return singles.Longest;
    }

    /// <summary>Where words of one letter or digit stand in a window, outside the chunks.</summary>
    /// <param name="window">The window.</param>
    /// <param name="starts">Where words begin.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong SinglesOf(int window, out ulong starts)
    {
        var words = PlainUnits(window);
        starts = words & ~(words << 1 | (window == 0 ? 0 : PlainUnits(window - 1) >> (WindowUnits - 1)));
        return starts & ~(words >> 1 | (window + 1 < WindowCount ? PlainUnits(window + 1) << (WindowUnits - 1) : 0));
    }

    /// <summary>The letters and digits of a window outside the chunks.</summary>
    private ulong PlainUnits(int window) => (Windows[window].Letters | Windows[window].Digits) & ~Chunks[window];

    /// <summary>The letters of a window outside the chunks; none behind the last window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong LettersOf(int window) => window < WindowCount ? Windows[window].Letters & ~Chunks[window] : 0;

    /// <summary>The next unit from one on that is a letter or a digit; the block's length where there is none.</summary>
    public int NextWord(int unit)
    {
        for (var window = unit / WindowUnits; window < WindowCount; window++)
        {
            var words = WordUnits(window) & From(window, unit);
            if (words != 0)
                return (window * WindowUnits) + LowestBit.Of(words);
        }

        return Length;
    }

    /// <summary>Where the last word, number or chunk before a unit begins, which is none in the midst of one; -1 where there is none. Chunks are known.</summary>
    public int WordBefore(int unit)
    {
        for (var window = Math.Min(unit, Length - 1) / WindowUnits; window >= 0; window--)
        {
            var words = WordUnits(window);
            var before = window == 0 ? 0 : WordUnits(window - 1) >> (WindowUnits - 1);
            var starts = words & ~((words << 1) | before) & ~From(window, unit);
            if (starts != 0)
                return (window * WindowUnits) + LowestBit.Highest(starts);
        }

        return -1;
    }

    /// <summary>Whether one of the units from one of the block up to another is in <see cref="Chunks"/>.</summary>
    public bool HasChunkUnit(int from, int to)
    {
        for (var window = from / WindowUnits; window * WindowUnits < to; window++)
        {
            if ((Chunks[window] & Between(window, from, to)) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the units from one of the block up to another is a digit.</summary>
    public bool HasDigit(int from, int to)
    {
        for (var window = from / WindowUnits; window * WindowUnits < to; window++)
        {
            if ((Windows[window].Digits & Between(window, from, to)) != 0)
                return true;
        }

        return false;
    }

    /// <summary>The units of a window from a unit of the block on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong From(int window, int unit)
    {
        var place = unit - (window * WindowUnits);
        return place >= WindowUnits ? 0 : ulong.MaxValue << Math.Max(place, 0);
    }

    /// <summary>Sets the units from one of the block up to another in <see cref="Chunks"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddChunk(int from, int to)
    {
        var window = (int)((uint)from / WindowUnits);
        if (to - (window * WindowUnits) <= WindowUnits)
            Chunks[window] |= (ulong.MaxValue << from) & (ulong.MaxValue >> -to);
        else
            AddLongChunk(from, to);
    }

    private void AddLongChunk(int from, int to)
    {
        for (var window = from / WindowUnits; window * WindowUnits < to; window++)
            Chunks[window] |= Between(window, from, to);
    }

    /// <summary>The units of a window that are letters, digits or of chunks.</summary>
    private ulong WordUnits(int window) => Windows[window].Letters | Windows[window].Digits | Chunks[window];
}
