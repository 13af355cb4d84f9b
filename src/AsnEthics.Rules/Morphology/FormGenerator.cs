using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Morphology;

/// <summary>
/// Writes out the forms of an Indonesian root. It only builds words and never takes one apart, so a word that merely ends like a form (Medan, masing) is never met; forms that
/// are another common word (<see cref="OrdinaryWords.StandsAlone(string)"/>) are left out.
/// </summary>
internal static class FormGenerator
{
    /// <summary>As many as most roots have; it only saves growing.</summary>
    private const int FormsToExpect = 440;

    /// <summary>Every form the filter accepts, with the steps that lead to it; the root itself is always there.</summary>
    /// <param name="root">The root, one word; taken in lower case.</param>
    /// <param name="filter">Which affixes are wanted.</param>
    /// <param name="clitics">Whether -nya, ku- and the like are added too.</param>
    public static IReadOnlyDictionary<string, ReadingSteps> Generate(string root, AffixFilter filter, bool clitics)
    {
        root = WordKey.Of(root);
        var forms = new Dictionary<string, ReadingSteps>(FormsToExpect, StringComparer.Ordinal);
        var others = new List<string>();
        foreach (var form in Build(root, clitics))
        {
            if (forms.ContainsKey(form.Text))
                continue;

            // what is left out is kept for the time being, so that another way to build the spelling does not bring it back
            forms.Add(form.Text, form.Steps);
            if (!filter.Accepts(form.Affixes) || IsAnotherWord(form.Text, root) || IsAnotherWord(form.Word, root))
                others.Add(form.Text);
        }

        foreach (var other in others)
            forms.Remove(other);
        return forms;
    }

    /// <summary>The forms of a root in lower case, each spelling once; also those that are another word.</summary>
    public static IEnumerable<RootForm> Derive(string root, bool clitics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Build(root, clitics).Where(form => seen.Add(form.Text));
    }

    /// <summary>The same where a spelling that can be built in several ways comes as often. The plainer formations are first: a spelling is known by the plainest.</summary>
    public static IEnumerable<RootForm> Build(string root, bool clitics)
    {
        var bare = new RootForm(root, Affixes.None, ReadingSteps.None);
        yield return bare;
        if (root.Length == 0)
            yield break;

        foreach (var pattern in AffixTable.Patterns)
        {
            if (!Takes(root, pattern.Suffix) || (pattern.IsCliticPrefix && (!clitics || root.Length < CliticForms.ShortestBase)))
                continue;

            var steps = pattern.IsCliticPrefix ? ReadingSteps.Form | ReadingSteps.Clitic : ReadingSteps.Form;
            foreach (var stem in PrefixedStems.Of(root, pattern))
                yield return new RootForm(stem + pattern.Suffix, pattern.Affixes, steps);
        }

        foreach (var form in DoubledStems.Of(root))
            yield return form;
        if (!clitics)
            yield break;

        foreach (var form in CliticsBehind(bare, CliticHost.Noun))
            yield return form;
        foreach (var pattern in AffixTable.Patterns.Where(pattern => pattern.Host != CliticHost.None && Takes(root, pattern.Suffix)))
        {
            foreach (var stem in PrefixedStems.Of(root, pattern))
            {
                var host = stem.IndexOf("-", StringComparison.Ordinal) >= 0 ? CliticHost.Everyday : pattern.Host;
                foreach (var form in CliticsBehind(new RootForm(stem + pattern.Suffix, pattern.Affixes, ReadingSteps.Form), host))
                    yield return form;
            }
        }

        foreach (var doubled in DoubledStems.Of(root).Where(form => (form.Steps & ReadingSteps.Clitic) == 0))
        {
            foreach (var form in CliticsBehind(doubled, CliticHost.Everyday))
                yield return form;
        }
    }

    /// <summary>A root in -i takes no -i: mencuri, not mencurii.</summary>
    public static bool Takes(string root, string suffix) => suffix != "i" || root[root.Length - 1] != 'i';

    /// <summary>Neither sarapan nor sarapannya is a form of sarap; the root itself always is.</summary>
    private static bool IsAnotherWord(string text, string root) => !string.Equals(text, root, StringComparison.Ordinal) && OrdinaryWords.StandsAlone(text);

    private static IEnumerable<RootForm> CliticsBehind(RootForm form, CliticHost host)
    {
        if (form.Text.Length < CliticForms.ShortestBase)
            yield break;

        foreach (var clitic in CliticHosts.CliticsOf(host))
            yield return form with { Text = form.Text + clitic, Steps = form.Steps | ReadingSteps.Clitic, Word = form.Text };
    }
}
