using AsnEthics.Rules.Matching.Passes;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>A word that rules ask for.</summary>
/// <param name="Facts">What the plan has to say of it, written as it was met first: in small letters where it stands for all its spellings in one case.</param>
/// <param name="Flags">What it may be a piece of.</param>
/// <param name="Signals">The signals that it is, in their order.</param>
/// <param name="HasOthers">Whether some of them are no tests: finders that look through the whole text.</param>
/// <param name="Needs">What follows from those that are tests.</param>
/// <param name="HasKey">Whether one of the signals is in the key of a rule's need.</param>
/// <param name="Hits">What it is to simple rules.</param>
/// <param name="AreHitsAll">Whether the hits are all that it is to simple rules.</param>
/// <param name="IsGuess">Whether some of the hits are guesses: they count less where the word looks like a name, that is with a capital letter inside a sentence.</param>
/// <param name="HitsAsName">What it is to simple rules where it looks like one.</param>
/// <param name="IsSimple">Whether no rule that is not always simple has to be thought of for its sake, and the hits are all.</param>
/// <param name="IsOfSeveral">Whether words are run together in it, which may be hits too: then it is to be looked at as a chunk.</param>
internal sealed record LoudWord(WordFacts Facts, WordFlags Flags, int[] Signals, bool HasOthers, NeedsMet Needs, bool HasKey, SimpleHit[] Hits, bool AreHitsAll, bool IsGuess, SimpleHit[] HitsAsName, bool IsSimple, bool IsOfSeveral)
{
    /// <summary>The letters, as <see cref="PackedWord"/> packs them, where it is remembered by them.</summary>
    public ulong Packed { get; init; }
}

/// <summary>A hit of a pattern of a simple rule (<see cref="SimpleRules"/>).</summary>
/// <param name="Rule">The rule's index in the plan.</param>
/// <param name="Pattern">The pattern's index in the rule.</param>
/// <param name="Weight">What the hit is worth.</param>
/// <param name="Steps">The steps of reading, but for capitals.</param>
internal readonly record struct SimpleHit(int Rule, int Pattern, int Weight, ReadingSteps Steps);
