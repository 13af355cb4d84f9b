using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Works out which signals a word by itself is: which tests that rules ask for one of its readings passes, and what is found inside it. Safe for any number of threads.</summary>
internal sealed class SignalJudge
{
    /// <summary>No piece of a broken word is longer (<see cref="WordPieces"/>).</summary>
    private const int LongestPiece = WordPieces.LongestPiece;

    private readonly MatchPlan _plan;
    private readonly ILookup<string, int> _exactWords;

    public SignalJudge(MatchPlan plan)
    {
        _plan = plan;
        _exactWords = plan.Asked<ExactFinder>().ToLookup(exact => LetterCase.ToLower(exact.Finder.FirstWord), exact => exact.Signal, StringComparer.Ordinal);
    }

    /// <summary>The signals of a word, each once; more than there are, never fewer.</summary>
    /// <param name="written">The word as it stands in the post.</param>
    /// <param name="origin">How it is met, as for <see cref="WordReader.Read"/>.</param>
    /// <param name="isNumber">Whether it is a number.</param>
    /// <param name="isBlank">Whether no pattern has to do with it at all.</param>
    public int[] SignalsOf(ReadOnlySpan<char> written, ReadingSteps origin, bool isNumber, out bool isBlank)
    {
        var facts = _plan.Facts.Of(written, origin, isNumber, isDoubtful: false);
        isBlank = ReferenceEquals(facts, WordFacts.Quiet);
        if (isBlank && _exactWords.Count == 0)
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
