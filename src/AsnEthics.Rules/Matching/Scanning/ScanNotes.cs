using AsnEthics.Rules.Matching.Passes;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>What a scan has met that rules ask for, and what it writes into. Belongs to one check at a time and is used again.</summary>
internal sealed class ScanNotes
{
    /// <summary>Lists that grew longer for one post are not kept for the next.</summary>
    private const int MostKept = 1024;

    private const int MostChunksWithPieces = 16;

    private bool _isClean;

    /// <summary>The part of the post that is looked at.</summary>
    public readonly TextBlock Block = new();

    /// <summary>Its words.</summary>
    public readonly BlockHeads Heads = new();

    /// <summary>The chunks of the block.</summary>
    public readonly ChunkPlace[] ChunkPlaces = new ChunkPlace[ChunkPlace.Most];

    /// <summary>Where chunks of the block begin and end that have words which may be pieces.</summary>
    public readonly (int From, int To)[] ChunksWithPieces = new (int, int)[MostChunksWithPieces];

    /// <summary>The words that rules ask for, in no order.</summary>
    public List<FoundWord> Words { get; } = [];

    /// <summary>Chunks with signals beside those of their words.</summary>
    public List<FoundChunk> Chunks { get; } = [];

    /// <summary>For putting the hits of words and chunks together.</summary>
    public List<FoundHit> Hits { get; } = [];

    /// <summary>For how far apart words stand.</summary>
    public WordDistance Distance { get; } = new();

    /// <summary>For the facts that a rule misses.</summary>
    public NumberSet MissingFacts { get; } = new();

    /// <summary>What the scan has seen, as far as it came.</summary>
    public PostHints Hints => new(MayHaveWordsApart, MayHaveSigns, AreRulesKnown ? Rules : null);

    /// <summary>What <see cref="PostHints"/> says by the same name.</summary>
    public bool MayHaveWordsApart { get; set; }

    /// <summary>What <see cref="PostHints"/> says by the same name.</summary>
    public bool MayHaveSigns { get; set; }

    /// <summary>Whether <see cref="Rules"/> are of this post.</summary>
    public bool AreRulesKnown { get; set; }

    /// <summary>Whether words were found that were set apart.</summary>
    public bool HasWordsApart { get; set; }

    /// <summary>Whether there are words in pieces of which nothing is noted, as the pieces are all the signals that they are (<see cref="ChunkFacts.IsToldByPieces"/>).</summary>
    public bool HasToldPieces { get; set; }

    /// <summary>The hits that hang on sentences.</summary>
    public OpenHits Open { get; } = new();

    /// <summary>For words whose letters stand apart; holds no post between checks.</summary>
    public LettersApart Letters { get; } = new();

    /// <summary>For finding the rules whose needs are met.</summary>
    public NeedIndex.Notes Needs { get; } = new();

    /// <summary>The signals of finders that have looked through the text.</summary>
    public NumberSet Sought { get; } = new();

    /// <summary>The signals of finders that look through the whole text, those that may find something, once <see cref="ScanVerdict"/> has looked.</summary>
    public List<int> OtherSignals { get; } = [];

    /// <summary>All signals, once <see cref="ScanVerdict"/> has put them together.</summary>
    public SignalBits Signals { get; } = new();

    /// <summary>The rules whose needs they meet, once <see cref="ScanVerdict"/> has looked.</summary>
    public List<int> Rules { get; } = [];

    /// <summary>What <see cref="MatchPlan.Needs"/> gives.</summary>
    public NumberSet NeedsMet { get; } = new();

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge => !_isClean && (Words.Capacity > MostKept || Chunks.Capacity > MostKept || Hits.Capacity > MostKept || Open.IsLarge || Letters.IsLarge);

    /// <summary>Forgets the post before.</summary>
    public void Clear()
    {
        HasWordsApart = false;
        HasToldPieces = false;
        MayHaveWordsApart = true;
        MayHaveSigns = true;
        AreRulesKnown = false;
        if (!_isClean)
            ClearLists();
        _isClean = false;
    }

    /// <summary>Says that nothing was added since the last post, which most posts leave so: then nothing has to be cleared for the next.</summary>
    public void SetClean() => _isClean = true;

    private void ClearLists()
    {
        Open.Clear();
        Words.Clear();
        Chunks.Clear();
        Distance.Clear();
    }

    /// <summary>Whether nothing was met.</summary>
    public bool IsEmpty => Words.Count == 0 && Chunks.Count == 0;

    /// <summary>Adds what a chunk holds.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="start">Where it begins in the text.</param>
    public void Add(ChunkFacts chunk, int start)
    {
        if (chunk.Signals.Length > 0)
            Chunks.Add(new FoundChunk(start, chunk));
        foreach (var word in chunk.Words)
        {
            if (word.Loud is { } loud)
                Add(new FoundWord(new TextRange(start + word.Range.Start, start + word.Range.End), HasCapital: false, loud), word.MayBeName);
        }
    }

    /// <summary>Adds a word in pieces.</summary>
    /// <param name="facts">What it is.</param>
    /// <param name="pieces">From the first piece to the last.</param>
    public void AddPieces(ChunkFacts facts, TextRange pieces)
    {
        if (facts.Signals.Length == 0)
            return;
        Chunks.Add(new FoundChunk(pieces.Start, facts) { InPieces = pieces });
        Open.AddPieces();
    }

    /// <summary>Takes away the words in pieces.</summary>
    public void RemovePieces()
    {
        HasWordsApart = false;
        if (!Open.HasPieces)
            return;
        Chunks.RemoveAll(chunk => chunk.InPieces is not null);
        Open.RemovePieces();
    }

    /// <summary>Adds a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="mayBeName">Whether its hits hang on whether a sentence begins with it.</param>
    public void Add(in FoundWord word, bool mayBeName)
    {
        if (mayBeName)
            Open.AddName(Words.Count);
        Words.Add(word);
    }
}
