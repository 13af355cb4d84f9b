using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Morphology;

/// <summary>Forms in which the root stands twice: bohong-bohong, ikut-ikutan, memfitnah-fitnah, fitnah-memfitnah, sebaik-baiknya.</summary>
internal static class DoubledStems
{
    private const ReadingSteps Plain = ReadingSteps.Reduplication;
    private const ReadingSteps Affixed = ReadingSteps.Form | ReadingSteps.Reduplication;

    public static IEnumerable<RootForm> Of(string root)
    {
        yield return new RootForm($"{root}-{root}", Affixes.None, Plain);
        foreach (var suffix in new[] { "an", "kan", "i", "in" })
            yield return new RootForm($"{root}-{root}{suffix}", AffixTable.SuffixAffix(suffix), Affixed);

        foreach (var (before, affix) in new[] { ("di", Affixes.Di), ("ber", Affixes.Ber), ("ter", Affixes.Ter), ("se", Affixes.Se) })
            yield return new RootForm($"{before}{root}-{root}", affix, Affixed);

        yield return new RootForm($"di{root}-{root}kan", Affixes.Di | Affixes.Kan, Affixed);
        yield return new RootForm($"di{root}-{root}i", Affixes.Di | Affixes.I, Affixed);
        yield return new RootForm($"di{root}-{root}in", Affixes.Di | Affixes.In, Affixed);
        yield return new RootForm($"ber{root}-{root}an", Affixes.Ber | Affixes.An, Affixed);
        yield return new RootForm($"ke{root}-{root}an", Affixes.KeAn, Affixed);
        yield return new RootForm($"se{root}-{root}nya", Affixes.Se, Affixed | ReadingSteps.Clitic);

        foreach (var stem in NasalStems.Formal(root))
        {
            yield return new RootForm($"me{stem}-{root}", Affixes.MeN, Affixed);
            if (!string.Equals(stem, root, StringComparison.Ordinal))
                yield return new RootForm($"me{stem}-{stem}", Affixes.MeN, Affixed);
            yield return new RootForm($"me{stem}-{stem}kan", Affixes.MeN | Affixes.Kan, Affixed);
            yield return new RootForm($"me{stem}-{root}kan", Affixes.MeN | Affixes.Kan, Affixed);
            yield return new RootForm($"me{stem}-{root}i", Affixes.MeN | Affixes.I, Affixed);
            yield return new RootForm($"{root}-me{stem}", Affixes.MeN, Affixed);
        }
    }
}
