using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>The steps of reading by the names of the language reference.</summary>
internal static class StepNames
{
    /// <summary>In the order of <see cref="ReadingSteps"/>.</summary>
    private static readonly string[] Names =
        ["lower", "invisible", "leet", "repeat", "spaced", "slang", "reduplication", "clitic", "hashtag", "form", "typo"];

    /// <summary>For every set of steps; a post can have a million hits.</summary>
    private static readonly ImmutableArray<string>[] Sets = [.. Enumerable.Range(0, 1 << Names.Length).Select(NamesOf)];

    /// <summary>In the order of <see cref="ReadingSteps"/>.</summary>
    public static ImmutableArray<string> Of(ReadingSteps steps) => Sets[(int)steps];

    private static ImmutableArray<string> NamesOf(int steps) => [.. Names.Where((_, index) => (steps & (1 << index)) != 0)];
}
