using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// The words of a chunk with two words before it and two behind, in their order: to see by their flags and letters whether some may be the pieces of one word. Numbers are passed over; what is not known here may be one.
/// Lives on the stack.
/// </summary>
internal ref struct PiecesAroundChunk
{
    /// <summary>More words of a chunk are not looked at one by one.</summary>
    private const int MostWords = 12;

    private readonly Span<(ulong Letters, int Length, uint Flags)> _words;
    private int _count;

    private PiecesAroundChunk(Span<(ulong Letters, int Length, uint Flags)> words)
    {
        _words = words;
        _count = 0;
    }

    /// <summary>Whether there may be such words; never false where there are some.</summary>
    /// <param name="scan">The scan, of which all words and chunks of the block are known.</param>
    /// <param name="words">The words of the chunk.</param>
    /// <param name="from">The unit of the block at which the chunk begins.</param>
    /// <param name="to">The unit behind it.</param>
    /// <param name="terms">The words that patterns look for.</param>
    public static bool MayBe(ref ScanState scan, ChunkWord[] words, int from, int to, TermIndex terms)
    {
        var heads = scan.Heads;
        var next = heads.FirstFrom(from);
        var (first, end) = (next - BlockHeads.Kept, next + BlockHeads.Kept);
        if ((first < BlockHeads.Kept && scan.Start > 0) || (end > BlockHeads.Kept + heads.Count && !scan.IsLastBlock) || words.Length > MostWords - (2 * BlockHeads.Kept))
            return true;

        // words of another chunk may stand between, or in place of one
        var start = first < BlockHeads.Kept ? 0 : heads.Starts[first];
        var stop = end > BlockHeads.Kept + heads.Count ? scan.Block.Length : heads.Starts[end - 1];
        if (scan.Block.HasChunkUnit(start, from) || scan.Block.HasChunkUnit(to, stop))
            return true;

        first = Math.Max(first, BlockHeads.Kept);
        end = Math.Min(end, BlockHeads.Kept + heads.Count);
        var around = new PiecesAroundChunk(stackalloc (ulong, int, uint)[MostWords]);
        for (var word = first; word < next; word++)
            around.Add(heads.Keys[word], heads.Lengths[word], heads.Flags[word]);
        foreach (var word in words)
            around.Add(word, scan.Text.Slice(scan.Start + from + word.Range.Start, word.Range.Length));
        for (var word = next; word < end; word++)
            around.Add(heads.Keys[word], heads.Lengths[word], heads.Flags[word]);
        return around.MayBe(terms);
    }

    private void Add(ulong letters, int length, uint flags) => _words[_count++] = (letters, length, flags);

    private void Add(in ChunkWord word, ReadOnlySpan<char> written)
    {
        // of longer words the length alone is told; what is more than letters is no piece
        var length = word.Breaks ? 0 : written.Length;
        var letters = 0UL;
        for (var letter = 0; letter < length && length <= PackedWord.Letters; letter++)
        {
            var code = (uint)(LetterCase.ToLower(written[letter]) - 'a');
            if (code > 'z' - 'a')
                length = 0;
            letters |= (ulong)(code + 1) << (letter * PackedWord.BitsOfLetter);
        }

        Add(letters, length, (uint)word.Flags);
    }

    private readonly bool MayBe(TermIndex terms)
    {
        for (var first = 0; first < _count; first++)
        {
            if ((_words[first].Flags & (uint)WordFlags.Begins) == 0 || _words[first].Length == 0)
                continue;
            var joined = default(JoinedWord);
            var (flags, isKnown) = (0U, true);
            for (var word = first; word < Math.Min(first + WordPieces.MostPieces, _count) && _words[word].Length > 0; word++)
            {
                flags |= _words[word].Flags;
                isKnown &= _words[word].Length <= PackedWord.Letters;
                if (isKnown)
                    joined.Add(_words[word].Letters, _words[word].Length);
                var isLast = word > first && (_words[word].Flags & (uint)WordFlags.Ends) != 0 && (flags & (uint)WordFlags.Odd) != 0;
                if (isLast && (!isKnown || terms.Pieces.MayBe(joined)))
                    return true;
            }
        }

        return false;
    }
}
