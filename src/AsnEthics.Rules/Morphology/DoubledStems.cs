using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Morphology;

/// <summary>Forms in which the root stands twice: bohong-bohong, ikut-ikutan, memfitnah-fitnah, fitnah-memfitnah, sebaik-baiknya, mukul-mukulin.</summary>
internal static class DoubledStems
{
    private const ReadingSteps Plain = ReadingSteps.Reduplication;
    private const ReadingSteps Affixed = ReadingSteps.Form | ReadingSteps.Reduplication;

    public static IEnumerable<RootForm> Of(string root)
    {
        yield return new RootForm($"{root}-{root}", Affixes.None, Plain);
        foreach (var suffix in SuffixesOf(root, "an", "kan", "i", "in"))
            yield return new RootForm($"{root}-{root}{suffix}", AffixTable.SuffixAffix(suffix), Affixed);

        yield return new RootForm($"di{root}-{root}", Affixes.Di, Affixed);
        yield return new RootForm($"se{root}-{root}", Affixes.Se, Affixed);
        foreach (var stem in PrefixedStems.WithR(root, "be"))
        {
            yield return new RootForm($"{stem}-{root}", Affixes.Ber, Affixed);
            yield return new RootForm($"{stem}-{root}an", Affixes.Ber | Affixes.An, Affixed);
        }

        foreach (var stem in PrefixedStems.WithR(root, "te"))
            yield return new RootForm($"{stem}-{root}", Affixes.Ter, Affixed);
        foreach (var suffix in SuffixesOf(root, "kan", "i", "in"))
            yield return new RootForm($"di{root}-{root}{suffix}", Affixes.Di | AffixTable.SuffixAffix(suffix), Affixed);
        yield return new RootForm($"ke{root}-{root}an", Affixes.KeAn, Affixed);
        yield return new RootForm($"se{root}-{root}nya", Affixes.Se, Affixed | ReadingSteps.Clitic);

        foreach (var stem in NasalStems.Formal(root))
        {
            yield return new RootForm($"me{stem}-{root}", Affixes.MeN, Affixed);
            if (!string.Equals(stem, root, StringComparison.Ordinal))
                yield return new RootForm($"me{stem}-{stem}", Affixes.MeN, Affixed);
            yield return new RootForm($"{root}-me{stem}", Affixes.MeN, Affixed);
            foreach (var suffix in SuffixesOf(root, "kan", "i"))
            {
                yield return new RootForm($"me{stem}-{stem}{suffix}", Affixes.MeN | AffixTable.SuffixAffix(suffix), Affixed);
                yield return new RootForm($"me{stem}-{root}{suffix}", Affixes.MeN | AffixTable.SuffixAffix(suffix), Affixed);
                yield return new RootForm($"{root}-me{stem}{suffix}", Affixes.MeN | AffixTable.SuffixAffix(suffix), Affixed);
            }
        }

        if (NasalStems.Bare(root) is not { } bare)
            yield break;
        yield return new RootForm($"{bare}-{bare}", Affixes.Nge, Affixed);
        yield return new RootForm($"{bare}-{bare}in", Affixes.Nge | Affixes.In, Affixed);
    }

    private static IEnumerable<string> SuffixesOf(string root, params string[] suffixes) => suffixes.Where(suffix => FormGenerator.Takes(root, suffix));
}
