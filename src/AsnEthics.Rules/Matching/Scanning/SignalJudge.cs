using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Works out which signals a word by itself is: which tests that rules ask for one of its readings passes, and what is found inside it. Safe for any number of threads.</summary>
internal sealed class SignalJudge
{
    /// <summary>No piece of a broken word is longer (<see cref="WordPieces"/>).</summary>
    private const int LongestPiece = WordPieces.LongestPiece;

    /// <summary>Steps that are the same wherever the word stands. Others are guesses, which count less where a word looks like a name.</summary>
    private const ReadingSteps Sure = ReadingSteps.Lower | ReadingSteps.Repeat | ReadingSteps.Slang | ReadingSteps.Clitic | ReadingSteps.Form;

    private readonly MatchPlan _plan;
    private readonly ILookup<string, int> _exactWords;

    public SignalJudge(MatchPlan plan)
    {
        _plan = plan;
        _exactWords = plan.Asked<ExactFinder>().ToLookup(exact => LetterCase.ToLower(exact.Finder.FirstWord), exact => exact.Signal, StringComparer.Ordinal);
    }

    /// <summary>The signals of a word, each once and in their order; more than there are, never fewer.</summary>
    /// <param name="written">The word as it stands in the post.</param>
    /// <param name="origin">How it is met, as for <see cref="WordReader.Read"/>.</param>
    /// <param name="isNumber">Whether it is a number.</param>
    /// <param name="isBlank">Whether no pattern has to do with it at all.</param>
    public int[] SignalsOf(ReadOnlySpan<char> written, ReadingSteps origin, bool isNumber, out bool isBlank)
    {
        var facts = _plan.Facts.Of(written, origin, isNumber, isDoubtful: false);
        isBlank = ReferenceEquals(facts, WordFacts.Quiet);
        if (_exactWords.Count == 0 && facts is { Matches.Length: 0, Parts.Length: 0, Merged.Length: 0 })
            return [];

        var signals = new SortedSet<int>();
        AddSignals(facts, signals);
        foreach (var part in facts.Merged)
            AddSignals(_plan.Facts.Of(written.Slice(part.Start, part.End - part.Start), origin | ReadingSteps.Merged, isNumber: false, isDoubtful: false), signals);
        if (_exactWords.Count > 0 && origin == ReadingSteps.None)
        {
            var exact = _exactWords[LetterCase.ToLower(written.ToString())];
            isBlank &= !exact.Any();
            signals.UnionWith(exact);
        }

        return signals.Count == 0 ? [] : [.. signals];
    }

    /// <summary>What a word is to rules that ask for it.</summary>
    /// <param name="written">The word: in small letters where it stands for all its spellings in one case, or as it is written.</param>
    /// <param name="signals">The signals that it is.</param>
    public LoudWord LoudOf(ReadOnlySpan<char> written, int[] signals)
    {
        var facts = _plan.Facts.Of(written, ReadingSteps.None, isNumber: false, isDoubtful: false);
        var hasOthers = Array.Exists(signals, signal => signal >= _plan.Tests.Count);
        var areHitsAll = facts.Parts.Length == 0 && facts.Merged.Length == 0 && !hasOthers;
        var hits = HitsOf(facts);
        var isGuess = Array.Exists(hits, hit => IsGuess(hit.Steps));
        var hitsAsName = isGuess ? HitsOf(_plan.Facts.Of(written, ReadingSteps.None, isNumber: false, isDoubtful: true)) : hits;
        var isOfSeveral = facts.Merged.Length > 0 && facts.Parts.Length == 0 && !hasOthers;
        var hasKey = Array.Exists(signals, _plan.IsKey);
        var isSimple = areHitsAll && !Array.Exists(signals, _plan.Simple.IsOfOthers);
        return new LoudWord(facts, FlagsOf(written), signals, hasOthers, NeedsOf(signals), hasKey, hits, areHitsAll, isGuess, hitsAsName, isSimple, isOfSeveral);
    }

    /// <summary>What follows from those of some signals that are tests: finders of other kinds have to look through the post first.</summary>
    public NeedsMet NeedsOf(int[] signals) => _plan.Needs.Of(Array.FindAll(signals, signal => signal < _plan.Tests.Count));

    /// <summary>Whether steps are a guess, which counts less where a word looks like a name.</summary>
    public static bool IsGuess(ReadingSteps steps) => (steps & ~Sure) != 0;

    /// <summary>What a word in which nothing is found by itself may be together with its neighbours.</summary>
    public WordFlags FlagsOf(ReadOnlySpan<char> written)
    {
        if (written.Length > LongestPiece)
            return WordFlags.None;

        Span<char> piece = stackalloc char[LongestPiece];
        for (var index = 0; index < written.Length; index++)
        {
            piece[index] = LetterCase.ToLower(written[index]);
            if (piece[index] is < 'a' or > 'z')
                return WordFlags.None;
        }

        piece = piece.Slice(0, written.Length);
        var flags = WordFlags.None;
        if (_plan.Terms.Pieces.MayBegin(piece))
            flags |= WordFlags.Begins;
        if (_plan.Terms.Pieces.MayEnd(piece))
            flags |= WordFlags.Ends;
        return WordPieces.IsOdd(piece) ? flags | WordFlags.Odd : flags;
    }

    private SimpleHit[] HitsOf(WordFacts facts)
    {
        var hits = new List<SimpleHit>();
        foreach (var match in facts.Matches)
        {
            foreach (var use in _plan.Simple.UsesOf(match.Test))
                hits.Add(new SimpleHit(use.Rule, use.Pattern, use.Weight, match.Steps));
        }

        return [.. hits];
    }

    private void AddSignals(WordFacts facts, SortedSet<int> signals)
    {
        foreach (var match in facts.Matches)
        {
            if (_plan.IsAsked(match.Test))
                signals.Add(match.Test);
        }

        foreach (var part in facts.Parts)
        {
            if (_plan.IsAsked(_plan.SignalsOfParts[part.Part]))
                signals.Add(_plan.SignalsOfParts[part.Part]);
        }
    }
}
