using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>The steps of reading by the names of the language reference.</summary>
internal static class StepNames
{
    /// <summary>In the order of <see cref="ReadingSteps"/>.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "lower", "invisible", "lookalike", "leet", "masked", "repeat", "spaced", "reversed", "merged", "vowels", "swapped", "phonetic", "slang", "reduplication", "clitic", "hashtag",
        "name", "form", "typo",
    ];

    public static ImmutableArray<string> Of(ReadingSteps steps) => [.. All.Where((_, index) => ((int)steps & (1 << index)) != 0)];
}
