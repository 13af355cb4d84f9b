using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Finds the stretches of a text that are letters set apart. Which letters go together hangs on the signs and sentences between them, so the text is cut into tokens, but no further. Belongs to one check at a time and is
/// used again.
/// </summary>
internal sealed class LettersApart
{
    /// <summary>More tokens of one post are not kept for the next.</summary>
    private const int MostKept = 4096;

    private readonly PostText _post = PostText.Read("");
    private readonly List<(int First, int Last)> _found = [];
    private readonly List<TextRange> _ranges = [];

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge { get; private set; }

    /// <summary>The stretches, to be read before the next text.</summary>
    public List<TextRange> Find(string text)
    {
        _post.Take(text);
        IsLarge = _post.Tokens.Count > MostKept;
        _found.Clear();
        SpacedLetters.Find(_post, _found);
        _ranges.Clear();
        foreach (var (first, last) in _found)
            _ranges.Add(new TextRange(_post.Words[first].Start, _post.Words[last].End));
        _post.Take("");
        return _ranges;
    }
}
