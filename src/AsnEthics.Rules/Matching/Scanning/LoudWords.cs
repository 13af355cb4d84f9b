using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Remembers words that rules ask for, by their packed letters. A word may be forgotten for another one; it is then worked out anew. Safe for any number of threads.</summary>
internal sealed class LoudWords(MatchPlan plan, SignalJudge judge)
{
    private const int Bits = 12;
    private const int Size = 1 << Bits;
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
    private const int Shift = 64 - Bits;

    /// <summary>Steps that are the same wherever the word stands. Guesses are not: they count less where a word looks like a name.</summary>
    private const ReadingSteps Fixed = ReadingSteps.Repeat | ReadingSteps.Slang | ReadingSteps.Clitic | ReadingSteps.Form;

    private readonly LoudWord?[] _words = new LoudWord?[Size];

    public bool TryGet(ulong packed, out LoudWord word)
    {
        word = Volatile.Read(ref _words[(packed * Multiplier) >> Shift])!;
        return word is not null && word.Packed == packed;
    }

    /// <param name="packed">The packed word.</param>
    /// <param name="letters">The word in small letters.</param>
    /// <param name="signals">The signals that it is.</param>
    public LoudWord Add(ulong packed, ReadOnlySpan<char> letters, int[] signals)
    {
        var hits = new List<SimpleHit>();
        var areHitsAll = AddHits(letters, hits);
        var hasKey = Array.Exists(signals, signal => plan.RulesOfSignal[signal].Length > 0);
        var isSimple = areHitsAll && !Array.Exists(signals, plan.Simple.IsOfOthers);
        var word = new LoudWord(packed, judge.FlagsOf(letters), signals, hasKey, [.. hits], areHitsAll, isSimple);
        Volatile.Write(ref _words[(packed * Multiplier) >> Shift], word);
        return word;
    }

    /// <summary>Adds the hits of simple rules; false where there may be others, or by other steps.</summary>
    private bool AddHits(ReadOnlySpan<char> letters, List<SimpleHit> hits)
    {
        var facts = plan.Facts.Of(letters, ReadingSteps.None, isNumber: false, isDoubtful: false);
        if (facts.Parts.Length > 0 || facts.Merged.Length > 0)
            return false;

        foreach (var match in facts.Matches)
        {
            var uses = plan.Simple.UsesOf(match.Test);
            if (uses.Count > 0 && (match.Steps & ~Fixed) != 0)
                return false;
            foreach (var use in uses)
                hits.Add(new SimpleHit(use.Rule, use.Pattern, use.Weight, match.Steps));
        }

        return true;
    }
}
