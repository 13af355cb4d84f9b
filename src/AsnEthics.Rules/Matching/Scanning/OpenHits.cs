using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Settles what a scan leaves open because it hangs on sentences: guesses at words that are written like names (they count where a sentence begins), words in pieces (these stand in one sentence), and in which sentence each hit
/// stands. The post is cut into words and sentences for it, which is a small part of reading it. Belongs to one check at a time and is used again.
/// </summary>
internal sealed class OpenHits
{
    /// <summary>More tokens of one post are not kept for the next.</summary>
    private const int MostKept = 4096;

    private readonly PostText _post = PostText.Read("");
    private readonly List<int> _names = [];

    /// <summary>The unit at which each sentence begins, once settled.</summary>
    private readonly List<int> _sentences = [];
    private bool _asksSentences;

    /// <summary>Whether there are words in pieces.</summary>
    public bool HasPieces { get; private set; }

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge { get; private set; }

    /// <summary>Whether nothing hangs on sentences.</summary>
    public bool IsEmpty => AreHitsKnown && !_asksSentences;

    /// <summary>Whether it is known which hits there are, be it not in which sentence.</summary>
    public bool AreHitsKnown => _names.Count == 0 && !HasPieces;

    /// <summary>Forgets the post before.</summary>
    public void Clear()
    {
        _names.Clear();
        _sentences.Clear();
        HasPieces = false;
        _asksSentences = false;
    }

    /// <summary>Takes a word, by its index in the notes, that is written like a name.</summary>
    public void AddName(int word) => _names.Add(word);

    /// <summary>Takes a word in pieces, which is a chunk of the notes.</summary>
    public void AddPieces() => HasPieces = true;

    /// <summary>Takes all words in pieces away.</summary>
    public void RemovePieces() => HasPieces = false;

    /// <summary>Has it settled in which sentence each hit stands.</summary>
    public void AddSentences() => _asksSentences = true;

    /// <summary>The sentence, by its index, in which a hit stands; 0 where that was not asked for.</summary>
    public int SentenceOf(TextRange hit)
    {
        // a sign before the sentence's first word may belong to the hit
        var sentence = _sentences.BinarySearch(hit.End - 1);
        return Math.Max(sentence >= 0 ? sentence : ~sentence - 1, 0);
    }

    /// <summary>Leaves in the notes what is found; false where only reading the post tells.</summary>
    /// <param name="notes">Those of the scan of the post.</param>
    /// <param name="text">The post.</param>
    public bool Settle(ScanNotes notes, string text)
    {
        _post.Take(text);
        IsLarge = _post.Tokens.Count > MostKept;
        var isSettled = TrySettleNames(notes.Words) && TrySettlePieces(notes.Chunks);
        if (_asksSentences)
        {
            foreach (var sentence in _post.Sentences)
                _sentences.Add(sentence.Start);
        }

        _post.Take("");
        return isSettled;
    }

    private bool TrySettleNames(List<FoundWord> words)
    {
        foreach (var index in _names)
        {
            var word = words[index];
            if (!TryFindWords(word.Range, out var first, out var last) || first != last)
                return false;
            if (first > SentenceOf(first).FirstWord)
                words[index] = word with { IsName = true };
        }

        return true;
    }

    /// <summary>Leaves the chunks that are no words in pieces, and those whose pieces stand in one sentence.</summary>
    private bool TrySettlePieces(List<FoundChunk> chunks)
    {
        var kept = 0;
        for (var index = 0; index < chunks.Count; index++)
        {
            if (chunks[index].InPieces is { } pieces)
            {
                if (!TryFindWords(pieces, out var first, out var last))
                    return false;
                if (last >= SentenceOf(first).EndWord)
                    continue;
            }

            chunks[kept++] = chunks[index];
        }

        chunks.RemoveRange(kept, chunks.Count - kept);
        return true;
    }

    private Sentence SentenceOf(int word) => _post.Sentences[_post.Words[word].Sentence];

    /// <summary>The words with which a stretch begins and ends; false where it begins or ends inside one.</summary>
    private bool TryFindWords(TextRange range, out int first, out int last)
    {
        (first, var end) = _post.WordsIn(range.Start, range.End);
        last = end - 1;
        return first < end && _post.Words[first].Start == range.Start && _post.Words[last].End == range.End;
    }
}
