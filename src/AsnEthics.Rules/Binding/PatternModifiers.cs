using AsnEthics.Rules.Morphology;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Binding;

/// <summary>The modifiers of a pattern, with their defaults.</summary>
internal sealed record PatternModifiers
{
    public bool Cased { get; init; }

    /// <summary>Steps that do not lead to a hit; mentions and links are read only where a pattern asks for them.</summary>
    public ReadingSteps Forbidden { get; init; } = ReadingSteps.Name;

    public int Typo { get; init; }

    public int Weight { get; init; } = 1;

    public bool HasWeight { get; init; }

    public AffixFilter Affixes { get; init; } = AffixFilter.All;

    /// <summary>What sets this apart from a pattern without modifiers, the weight left aside.</summary>
    public string Identity => FormattableString.Invariant($"{(Cased ? "cased" : "")}/{(int)Forbidden}/{Typo}/{Affixes}");
}
