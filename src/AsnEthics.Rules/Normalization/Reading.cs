using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>One way to read a written word.</summary>
/// <param name="Key">The reading in lower case.</param>
/// <param name="CasedKey">The reading in the case it was written in, of the same length.</param>
/// <param name="Steps">What was done to the written word to get here.</param>
/// <param name="Places">Where in the written word the key's letters stand; null where they stand one to one.</param>
internal sealed record Reading(string Key, string CasedKey, ReadingSteps Steps, ReadingPlaces? Places)
{
    /// <summary>The stretch of the written word that <paramref name="length"/> units of the key from <paramref name="index"/> were read from.</summary>
    public TextRange Written(int index, int length) =>
        Places is null ? new TextRange(index, index + length) : Places.Stretch(index, index + length - 1);
}

/// <summary>For each unit of a key the stretch it was read from, in units from the beginning of the written word. What is behind the key's units means nothing.</summary>
internal sealed record ReadingPlaces(int[] Starts, int[] Ends)
{
    /// <summary>From the one unit to the other; a word read from behind has its last units first.</summary>
    public TextRange Stretch(int first, int last) => new(Math.Min(Starts[first], Starts[last]), Math.Max(Ends[first], Ends[last]));
}
