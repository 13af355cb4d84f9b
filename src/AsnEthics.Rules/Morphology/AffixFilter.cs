namespace AsnEthics.Rules.Morphology;

/// <summary>Which forms of a root a pattern wants. <paramref name="Only"/> is null where every affix is welcome.</summary>
internal readonly record struct AffixFilter(Affixes? Only, Affixes Except)
{
    public static AffixFilter All { get; } = new(null, Affixes.None);

    public bool Accepts(Affixes affixes) => (Only is not { } only || (affixes & ~only) == 0) && (affixes & Except) == 0;
}
