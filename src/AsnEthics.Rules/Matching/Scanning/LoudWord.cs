using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>A word in small letters that sets off rules.</summary>
/// <param name="Packed">As <see cref="PackedWord"/> packs it.</param>
/// <param name="Flags">What it may be a piece of.</param>
/// <param name="Hits">What it is to simple rules; empty where the post has to be read for another rule's sake.</param>
internal sealed record LoudWord(ulong Packed, WordFlags Flags, SimpleHit[] Hits)
{
    /// <summary>Whether all that is to be known of the word is here.</summary>
    public bool IsSimple => Hits.Length > 0;
}

/// <summary>A hit of a pattern of a simple rule (<see cref="Passes.SimpleRules"/>).</summary>
/// <param name="Rule">The rule's index in the plan.</param>
/// <param name="Pattern">The pattern's index in the rule.</param>
/// <param name="Weight">What the hit is worth.</param>
/// <param name="Steps">The steps of reading, but for capitals.</param>
internal readonly record struct SimpleHit(int Rule, int Pattern, int Weight, ReadingSteps Steps);
