using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Remembers words that set off rules, by their packed letters. A word may be forgotten for another one; it is then worked out anew. Safe for any number of threads.</summary>
internal sealed class LoudWords(MatchPlan plan, SignalJudge judge)
{
    private const int Size = 1 << 10;
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
    private const int Shift = 64 - 10;

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
    public LoudWord Add(ulong packed, ReadOnlySpan<char> letters)
    {
        var word = new LoudWord(packed, judge.FlagsOf(letters), HitsOf(letters));
        Volatile.Write(ref _words[(packed * Multiplier) >> Shift], word);
        return word;
    }

    private SimpleHit[] HitsOf(ReadOnlySpan<char> letters)
    {
        var facts = plan.Facts.Of(letters, ReadingSteps.None, isNumber: false, isDoubtful: false);
        if (facts.Parts.Length > 0 || facts.Merged.Length > 0)
            return [];

        var hits = new List<SimpleHit>();
        foreach (var match in facts.Matches)
        {
            if (plan.RulesOfSignal[match.Test].Length == 0)
                continue;
            if ((match.Steps & ~Fixed) != 0 || plan.Simple.UsesOf(match.Test) is not { } uses)
                return [];
            foreach (var use in uses)
                hits.Add(new SimpleHit(use.Rule, use.Pattern, use.Weight, match.Steps));
        }

        return [.. hits];
    }
}
