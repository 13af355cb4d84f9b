using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>What one scan carries from word to word.</summary>
internal struct ScanState(WordMemo.Table memo, List<FoundWord>? found)
{
    private int _letters;

    public PieceWindow Pieces;

    public WordMemo.Table Memo = memo;

    /// <summary>Takes the words that set off simple rules; null where the first one ends the scan.</summary>
    public readonly List<FoundWord>? Found = found;

    /// <summary>Whether the last words were single letters.</summary>
    public readonly bool HasLetters => _letters > 0;

    /// <summary>Takes a word of single letters; true where enough of them stand in a row to be a word whose letters were set apart.</summary>
    public bool TakesLetters(int letters)
    {
        _letters += letters;
        return _letters >= SpacedLetters.FewestLetters;
    }

    /// <summary>Takes any other word; never true.</summary>
    public bool EndsLetters()
    {
        _letters = 0;
        return false;
    }
}
