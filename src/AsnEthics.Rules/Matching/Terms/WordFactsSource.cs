using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>Works out what a plan has to say of words, and remembers it (<see cref="WordFactsCache"/>). Safe for any number of threads.</summary>
internal sealed class WordFactsSource(TermIndex terms, IReadOnlyList<PartSearch> parts)
{
    private readonly MergedWords _merged = new(terms);
    private readonly WordFactsCache _cache = new();

    public IVocabulary Vocabulary => terms;

    public bool WantsNames => terms.WantsNames;

    /// <summary>The facts of a word.</summary>
    /// <param name="written">The word as it stands in the post.</param>
    /// <param name="origin">How it was met, as for <see cref="WordReader.Read"/>.</param>
    /// <param name="isNumber">Whether it is a number.</param>
    /// <param name="isDoubtful">Whether guesses at it count in phrases only.</param>
    public WordFacts Of(ReadOnlySpan<char> written, ReadingSteps origin, bool isNumber, bool isDoubtful)
    {
        var kind = new WordKind(origin, isNumber, isDoubtful);
        if (_cache.TryGet(written, kind, out var facts))
            return facts;

        facts = Analyze(written.ToString(), kind);
        _cache.Add(written, kind, facts);
        return facts;
    }

    private WordFacts Analyze(string written, WordKind kind)
    {
        var word = WordReadings.Of(written, kind.IsNumber, kind.Origin, kind.IsDoubtful);
        if (word.Readings.Count == 0)
            return WordFacts.Unreadable;

        var matches = terms.Match(word, out var isKnown);
        var found = new List<PartMatch>();
        foreach (var part in parts)
            part.Find(word, found);
        var merged = ShortestMerged(kind.Origin) is var shortest && shortest > 0 ? _merged.Split(word, shortest) : [];
        return !isKnown && found.Count == 0 && merged.Count == 0 ? WordFacts.Quiet : new WordFacts(matches, [.. found], [.. merged], isKnown);
    }

    /// <summary>The fewest letters of a pattern's word inside one that was met so; 0 where nothing is looked for inside it.</summary>
    private static int ShortestMerged(ReadingSteps origin) => origin switch
    {
        ReadingSteps.None => MergedWords.ShortestInWord,
        ReadingSteps.Hashtag or ReadingSteps.Name or ReadingSteps.Spaced => MergedWords.ShortestInName,
        _ => 0,
    };
}

/// <summary>How a word was met.</summary>
internal readonly record struct WordKind(ReadingSteps Origin, bool IsNumber, bool IsDoubtful);
