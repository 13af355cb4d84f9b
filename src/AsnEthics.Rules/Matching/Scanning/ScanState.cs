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
    public WordMemo.Table Memo;

    /// <summary>Takes what rules ask for.</summary>
    public ScanNotes Notes;

    /// <summary>The last words, which may be pieces of one.</summary>
    public PieceWindow Pieces;

    /// <summary>Whether the words of the block are taken one by one in the order of the text.</summary>
    public bool IsInOrder;

    /// <summary>The letters of the single ones that the last words were.</summary>
    public int Letters;

    /// <summary>Takes a text, in two parts as it comes in registers.</summary>
    public void Take(ReadOnlySpan<char> text)
    {
#if NET
        Text = System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(ref System.Runtime.InteropServices.MemoryMarshal.GetReference(text), text.Length);
#else
        Text = text;
#endif
    }

    /// <summary>Takes a word of single letters; true where enough of them stand in a row to be a word whose letters were set apart.</summary>
    public bool TakesLetters(int letters)
    {
        Letters += letters;
        return Letters >= SpacedLetters.FewestLetters;
    }

    /// <summary>Takes any other word; never true.</summary>
    public bool EndsLetters()
    {
        Letters = 0;
        return false;
    }
}
