using System.Collections.Immutable;
using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Morphology;

/// <summary>
/// Writes out the forms of an Indonesian root. It only builds words and never takes one apart, so a word that merely ends like a form (Medan, masing) is never met; forms that
/// are another common word (<see cref="OrdinaryWords"/>) are left out.
/// </summary>
internal static class FormGenerator
{
    private static readonly ImmutableArray<string> CliticsOfDoubled = ["nya"];

    /// <summary>Every form the filter accepts, with the steps that lead to it; the root itself is always there.</summary>
    /// <param name="root">The root, one word; taken in lower case.</param>
    /// <param name="filter">Which affixes are wanted.</param>
    /// <param name="clitics">Whether -nya, ku- and the like are added too.</param>
    public static ImmutableDictionary<string, ReadingSteps> Generate(string root, AffixFilter filter, bool clitics)
    {
        root = WordKey.Of(root);
        var forms = ImmutableDictionary.CreateBuilder<string, ReadingSteps>(StringComparer.Ordinal);
        foreach (var form in Derive(root, clitics))
        {
            var isRoot = string.Equals(form.Text, root, StringComparison.Ordinal);
            if (!filter.Accepts(form.Affixes) || (!isRoot && OrdinaryWords.StandsAlone(form.Text)))
                continue;
            if (!forms.TryGetValue(form.Text, out var known) || ReadingPreference.IsPlainer(form.Steps, known))
                forms[form.Text] = form.Steps;
        }

        return forms.ToImmutable();
    }

    private static IEnumerable<RootForm> Derive(string root, bool clitics)
    {
        yield return new RootForm(root, Affixes.None, ReadingSteps.None);
        if (root.Length == 0)
            yield break;

        foreach (var clitic in CliticsBehind(new RootForm(root, Affixes.None, ReadingSteps.None), CliticForms.Clitics, clitics))
            yield return clitic;

        foreach (var pattern in AffixTable.Patterns)
        {
            if (pattern.IsCliticPrefix && (!clitics || root.Length < CliticForms.ShortestBase))
                continue;

            var steps = pattern.IsCliticPrefix ? ReadingSteps.Form | ReadingSteps.Clitic : ReadingSteps.Form;
            foreach (var stem in PrefixedStems.Of(root, pattern))
            {
                var form = new RootForm(stem + pattern.Suffix, pattern.Affixes, steps);
                yield return form;
                foreach (var clitic in CliticsBehind(form, CliticsFor(pattern, stem), clitics))
                    yield return clitic;
            }
        }

        foreach (var form in DoubledStems.Of(root))
        {
            yield return form;
            foreach (var clitic in CliticsBehind(form, CliticsOfDoubled, clitics && (form.Steps & ReadingSteps.Clitic) == 0))
                yield return clitic;
        }
    }

    /// <summary>Everyday and hyphenated spellings take -nya alone; the others every clitic.</summary>
    private static ImmutableArray<string> CliticsFor(AffixPattern pattern, string stem) =>
        pattern.IsCliticPrefix ? [] : pattern.Prefix == PrefixKind.Nge || stem.IndexOf("-", StringComparison.Ordinal) >= 0 ? CliticsOfDoubled : CliticForms.Clitics;

    private static IEnumerable<RootForm> CliticsBehind(RootForm form, ImmutableArray<string> clitics, bool wanted)
    {
        if (!wanted)
            yield break;

        foreach (var text in CliticForms.Behind(form.Text, clitics))
            yield return form with { Text = text, Steps = form.Steps | ReadingSteps.Clitic };
    }
}
