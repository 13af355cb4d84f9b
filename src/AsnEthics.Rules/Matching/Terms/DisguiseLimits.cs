using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>Lengths within which a disguised word is guessed at, in letters.</summary>
internal static class DisguiseLimits
{
    public const int ShortestTerm = 4;
    public const int LongestTerm = 24;

    /// <summary>A guess at a shorter one counts only beside other words of its phrase.</summary>
    public const int ShortestSure = 5;
    public const int ShortestClose = 6;

    /// <summary>Forms and clitics stand behind every word: short ones of them would be met too often.</summary>
    public const int ShortestForm = 7;

    public const int FewestConsonants = 3;
    public const int FewestSeen = 3;

    /// <summary>Units of the longest <see cref="PhoneticKey"/> of such a word.</summary>
    public const int LongestSound = (2 * LongestTerm) + 1;

    /// <summary>Whether guesses aim at a spelling that these steps made from a pattern.</summary>
    public static bool IsAim(int length, ReadingSteps steps) =>
        (steps & ReadingSteps.Reduplication) == 0 && ((steps & (ReadingSteps.Form | ReadingSteps.Clitic)) == 0 || length >= ShortestForm);
}
