using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Matching.Scanning;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>Works out what a plan has to say of words, and remembers it (<see cref="SpellingCache{TKind,TValue}"/>). Safe for any number of threads.</summary>
internal sealed class WordFactsSource(TermIndex terms, IReadOnlyList<PartSearch> parts)
{
    private readonly MergedWords _merged = new(terms);
    /// <summary>Whether patterns look for more than whole words: letters inside them, words with a wrong letter, words in one case.</summary>
    private readonly bool _asksMore = parts.Count > 0 || terms.HasTypos || terms.HasCased;
    private readonly bool _capitalsCount = terms.HasCased || parts.Any(part => part.IsCased);
    private readonly SpellingCache<WordKind, WordFacts> _cache = new();
    private readonly SpellingCache<byte, Reading[]> _hashtags = new();

    public TermIndex Terms => terms;

    public bool WantsNames => terms.WantsNames;

    /// <summary>Words that scans have met and that are of no interest; see <see cref="WordFlags.Blank"/>.</summary>
    public WordMemo Memo { get; } = new();

    /// <summary>Words that scans have met and that rules ask for.</summary>
    public LoudWords Loud { get; } = new();

    /// <summary>The facts of a word.</summary>
    /// <param name="written">The word as it stands in the post.</param>
    /// <param name="origin">How it was met, as for <see cref="WordReader.Read"/>.</param>
    /// <param name="isNumber">Whether it is a number.</param>
    /// <param name="isDoubtful">Whether guesses at it count in phrases only.</param>
    public WordFacts Of(ReadOnlySpan<char> written, ReadingSteps origin, bool isNumber, bool isDoubtful)
    {
        if (origin == ReadingSteps.None && !isNumber && OfScans(written, isDoubtful) is { } known)
            return known;

        var kind = new WordKind(origin, isNumber, isDoubtful);
        if (_cache.TryGet(written, kind, out var facts))
            return facts;

        if (origin == ReadingSteps.None && !isNumber && IsPlainlyQuiet(written))
            return WordFacts.Quiet;

        facts = Analyze(written.ToString(), kind);
        _cache.Add(written, kind, facts);
        return facts;
    }

    /// <summary>The readings of a hashtag's body as one word.</summary>
    public Reading[] HashtagReadings(ReadOnlySpan<char> body)
    {
        if (_hashtags.TryGet(body, 0, out var readings))
            return readings;

        readings = WordReader.Read(body.ToString(), ReadingSteps.None);
        _hashtags.Add(body, 0, readings);
        return readings;
    }

    /// <summary>What scans remember of a word: nothing to say of it, however it is capitalised, or what is said of it in small letters. They have just met it, so that the processor has it at hand.</summary>
    private WordFacts? OfScans(ReadOnlySpan<char> written, bool isDoubtful)
    {
        if (!PackedWord.TryPack(written, out var packed, out var hasCapital))
            return null;
        if (!(hasCapital && _capitalsCount) && Memo.Current.TryGet(packed, out var flags))
            return (flags & (uint)WordFlags.Blank) != 0 ? WordFacts.Quiet : null;
        return !hasCapital && !isDoubtful && Loud.TryGet(packed, out var loud) ? loud.Facts : null;
    }

    /// <summary>
    /// Whether it is seen without making the word's readings that no pattern has to do with it: letters of one case, none doubled, are read as they stand; and where they are neither a term, nor a short spelling,
    /// nor near to a term, there is nothing more to it. Most words that are met for the first time end here.
    /// </summary>
    private bool IsPlainlyQuiet(ReadOnlySpan<char> written)
    {
        if (_asksMore || written.Length > DisguiseLimits.LongestTerm)
            return false;

        Span<char> word = stackalloc char[DisguiseLimits.LongestTerm];
        word = word.Slice(0, written.Length);
        var capitals = 0;
        for (var index = 0; index < written.Length; index++)
        {
            var letter = (char)(written[index] | 0x20);
            if (letter is < 'a' or > 'z' || (index > 0 && letter == word[index - 1]))
                return false;
            word[index] = letter;
            capitals += written[index] <= 'Z' ? 1 : 0;
        }

        var isOfOneCase = capitals == 0 || capitals == written.Length || (capitals == 1 && written[0] <= 'Z');
        if (!isOfOneCase || (capitals > 0 && _capitalsCount) || terms.MayBeTerm(word) || ShortSpellings.MayContain(word))
            return false;
        return OrdinaryWords.Contains(word) || (!terms.MayGuess(word) && !_merged.MayHold(word, MergedWords.ShortestInWord));
    }

    private WordFacts Analyze(string written, WordKind kind)
    {
        var word = WordReadings.Of(written, kind.IsNumber, kind.Origin, kind.IsDoubtful);
        if (word.Readings.Length == 0)
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
