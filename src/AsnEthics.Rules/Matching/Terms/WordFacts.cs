using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>What a plan has to say of a word: all that follows from how it is written and met, wherever it stands. Immutable, so that checks can share it.</summary>
internal sealed class WordFacts(TermMatch[] matches, PartMatch[] parts, MergedPart[] merged, bool isKnown)
{
    /// <summary>Of a word that no pattern has to do with.</summary>
    public static WordFacts Quiet { get; } = new([], [], [], isKnown: false);

    /// <summary>Of what cannot be read as a word at all; that happens to words with signs in them.</summary>
    public static WordFacts Unreadable { get; } = new([], [], [], isKnown: false);

    /// <summary>The tests it passes, by their number.</summary>
    public TermMatch[] Matches { get; } = matches;

    /// <summary>The stretches that part patterns find in it.</summary>
    public PartMatch[] Parts { get; } = parts;

    /// <summary>The words that were run together in it, each to be looked at as a word of its own.</summary>
    public MergedPart[] Merged { get; } = merged;

    /// <summary>Whether any test knows the word, be it only in company: a guess that none knows is dropped.</summary>
    public bool IsKnown { get; } = isKnown;

    /// <summary>Whether the word passes a test, and by which steps.</summary>
    public bool TryGet(int test, out ReadingSteps steps)
    {
        var low = 0;
        var high = Matches.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Matches[middle].Test < test)
                low = middle + 1;
            else
                high = middle;
        }

        var passes = low < Matches.Length && Matches[low].Test == test;
        steps = passes ? Matches[low].Steps : ReadingSteps.None;
        return passes;
    }
}

/// <summary>Where a part pattern, by its number in the plan, was found in a word: units from the word's beginning.</summary>
internal readonly record struct PartMatch(int Part, TextRange Range, ReadingSteps Steps);
