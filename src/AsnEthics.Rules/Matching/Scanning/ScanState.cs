using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>What one scan works with and carries from word to word. Lives on the stack and is handed on as a whole: a span passed by value is copied in halves that the processor cannot forward.</summary>
internal ref struct ScanState
{
    public ReadOnlySpan<char> Text;

    /// <summary>Where the block begins in the text.</summary>
    public int Start;

    public TextBlock Block;
    public BlockHeads Heads;

    /// <summary>Words of no interest.</summary>
    public WordMemo.Table Quiet;

    /// <summary>Takes what rules ask for.</summary>
    public ScanNotes Notes;

    /// <summary>The flags that words of chunks have, all together.</summary>
    public uint OfChunks;

    /// <summary>The single letters and digits outside chunks.</summary>
    public SingleUnits Singles;

    /// <summary>The letters that chunks count for where letters are set apart, of those that may stand in a row with others.</summary>
    public int LettersOfChunks;

    /// <summary>How many chunks of the block are more than plain words.</summary>
    public int ChunkCount;

    /// <summary>How many chunks of the block have words that may be the first or the last piece of one.</summary>
    public int ChunksWithPieces;

    /// <summary>Whether there are chunks that are more than plain words.</summary>
    public bool HasChunks;

    /// <summary>Whether some words outside chunks may be pieces or letters of one.</summary>
    public bool HasWordsApart;

    /// <summary>Whether the words have to be looked at once more in the order of the text.</summary>
    public readonly bool MayHaveWordsApart => HasWordsApart || (LettersOfChunks > 0 && LettersOfChunks + Singles.Count >= SpacedLetters.FewestLetters);

    /// <summary>Whether the text ends with the block.</summary>
    public readonly bool IsLastBlock => Start + Block.Length == Text.Length;

    /// <summary>Takes a text and what is written into. Field by field: a struct that is put together elsewhere is copied, and the copy has to wait for what was written last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(ReadOnlySpan<char> text, ScanNotes notes)
    {
#if NET
        // in two parts as it comes in registers
        Text = MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetReference(text), text.Length);
#else
        Text = text;
#endif
        Notes = notes;
        Block = notes.Block;
        Heads = notes.Heads;
    }

    /// <summary>Whether beside a chunk, whose block's chunks are known, a word of one letter or digit may stand.</summary>
    /// <param name="from">The unit of the block at which the chunk begins.</param>
    /// <param name="to">The unit behind it.</param>
    public readonly bool MayBeBesideLetter(int from, int to)
    {
        var before = Block.WordBefore(from);
        if (before < 0 ? Start > 0 : MayBeLetter(before))
            return true;
        var next = Block.NextWord(to);
        return next >= Block.Length ? !IsLastBlock : MayBeLetter(next);
    }

    /// <summary>Whether what begins at a unit is a word of one letter or digit; of chunks it is not known here what they are.</summary>
    private readonly bool MayBeLetter(int unit) => Block.HasChunkUnit(unit, unit + 1) || Block.WordLength(unit) == 1;

    /// <summary>Reads the next block; false, with the end of the chunk that begins here, where a chunk is longer than a block.</summary>
    public bool ReadBlock<TClassifier>(in ChunkEvents events, out int end)
        where TClassifier : struct, IWindowClassifier
    {
        Block.Read<TClassifier>(ref MemoryMarshal.GetReference(Text), Start, Text.Length, events);
        end = Start + Block.Length;
        if (end == Text.Length)
            return true;

        // no chunk goes over the end of a block
        var behindSpace = Block.BehindLastSpace();
        if (behindSpace == 0)
        {
            var length = Text.Slice(end).IndexOfAny(" \t\v\f\n\r".AsSpan());
            end = length < 0 ? Text.Length : end + length;
            return false;
        }

        end = Start + behindSpace;
        Block.Cut(behindSpace);
        return true;
    }
}
