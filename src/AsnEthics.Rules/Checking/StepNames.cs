using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>The steps of reading by the names of the language reference.</summary>
internal static class StepNames
{
    /// <summary>In the order of <see cref="ReadingSteps"/>.</summary>
    private static readonly string[] Names =
        ["lower", "invisible", "leet", "repeat", "spaced", "slang", "reduplication", "clitic", "hashtag", "form", "typo"];

    public static ImmutableArray<string> Of(ReadingSteps steps)
    {
        if (steps == ReadingSteps.None)
            return [];

        var names = ImmutableArray.CreateBuilder<string>();
        for (var index = 0; index < Names.Length; index++)
        {
            if (((int)steps & (1 << index)) != 0)
                names.Add(Names[index]);
        }

        return names.ToImmutable();
    }
}
