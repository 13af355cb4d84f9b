using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Decides whether a word by itself may set off any rule: whether one of its readings, or a word inside it, is a trigger. Safe for any number of threads.</summary>
internal sealed class SignalJudge
{
    /// <summary>No piece of a broken word is longer (<see cref="WordPieces"/>).</summary>
    private const int LongestPiece = WordPieces.LongestPiece;

    private readonly MatchPlan _plan;
    private readonly bool[] _isTrigger;
    private readonly HashSet<string> _exactWords = new(StringComparer.Ordinal);

    public SignalJudge(MatchPlan plan)
    {
        _plan = plan;
        _isTrigger = [.. plan.RulesOfSignal.Take(plan.Tests.Count).Select(rules => rules.Length > 0)];
        foreach (var exact in plan.TriggeringOthers.OfType<ExactFinder>())
            _exactWords.Add(LetterCase.ToLower(exact.FirstWord));
    }

    /// <summary>Whether a word may set off a rule.</summary>
    /// <param name="written">The word as it stands in the post.</param>
    /// <param name="origin">How it is met, as for <see cref="WordReader.Read"/>.</param>
    /// <param name="isNumber">Whether it is a number.</param>
    /// <param name="isBlank">Whether no pattern has to do with it at all.</param>
    public bool MaySetOff(ReadOnlySpan<char> written, ReadingSteps origin, bool isNumber, out bool isBlank)
    {
        var facts = _plan.Facts.Of(written, origin, isNumber, isDoubtful: false);
        isBlank = ReferenceEquals(facts, WordFacts.Quiet);
        if (!isBlank && (MaySetOff(facts) || MergedMaySetOff(facts, written, origin)))
            return true;
        if (_exactWords.Count == 0 || origin != ReadingSteps.None || !_exactWords.Contains(LetterCase.ToLower(written.ToString())))
            return false;

        isBlank = false;
        return true;
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

    private bool MaySetOff(WordFacts facts)
    {
        foreach (var match in facts.Matches)
        {
            if (_isTrigger[match.Test])
                return true;
        }

        return facts.Parts.Length > 0;
    }

    private bool MergedMaySetOff(WordFacts facts, ReadOnlySpan<char> written, ReadingSteps origin)
    {
        foreach (var part in facts.Merged)
        {
            if (MaySetOff(_plan.Facts.Of(written.Slice(part.Start, part.End - part.Start), origin | ReadingSteps.Merged, isNumber: false, isDoubtful: false)))
                return true;
        }

        return false;
    }
}
