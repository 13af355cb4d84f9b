using System.Collections.Concurrent;
using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>The steps of reading by the names of the language reference. Safe for any number of threads.</summary>
internal static class StepNames
{
    /// <summary>In the order of <see cref="ReadingSteps"/>.</summary>
    private static readonly string[] Names =
    [
        "lower", "invisible", "lookalike", "leet", "masked", "repeat", "spaced", "reversed", "merged", "vowels", "swapped", "phonetic", "slang", "reduplication", "clitic", "hashtag",
        "name", "form", "typo",
    ];

    /// <summary>The sets of steps met so far: there are few, and a post can have a million hits.</summary>
    private static readonly ConcurrentDictionary<ReadingSteps, ImmutableArray<string>> Sets = [];

    /// <summary>In the order of <see cref="ReadingSteps"/>.</summary>
    public static ImmutableArray<string> Of(ReadingSteps steps) => Sets.GetOrAdd(steps, NamesOf);

    private static ImmutableArray<string> NamesOf(ReadingSteps steps) => [.. Names.Where((_, index) => ((int)steps & (1 << index)) != 0)];
}
