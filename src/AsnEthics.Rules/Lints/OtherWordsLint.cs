using System.Collections.Immutable;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Morphology;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Lints;

/// <summary>
/// W108: forms of a <c>root</c> that are spelled like another common word. Those that stand alone (medan) are left out when the rules run; those of another root (arang: mengarang) would
/// hit. Either way the author must know, once for each text. The roots of phrases are not examined: their neighbours tell the words apart.
/// </summary>
internal static class OtherWordsLint
{
    private const int MostShown = 3;

    public static void Run(ImmutableArray<BoundRule> rules)
    {
        var examined = new HashSet<(SourceText, SourceSpan)>();
        foreach (var rule in rules.Where(rule => rule.File.Unit.IsRoot))
        {
            foreach (var sequence in rule.Patterns.SelectMany(pattern => pattern.Alternatives).OfType<BoundSequence>())
            {
                if (sequence.Elements is [BoundRoot root] && examined.Add((sequence.Source, sequence.Span)))
                    Examine(rule, sequence, root);
            }
        }
    }

    private static void Examine(BoundRule rule, BoundSequence sequence, BoundRoot pattern)
    {
        var root = WordKey.Of(pattern.Root);
        var found = new List<(RootForm Form, string Meaning)>();
        var words = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var form in FormGenerator.Build(root, (sequence.Forbidden & ReadingSteps.Clitic) == 0))
        {
            // hardly any form has another meaning, so it is asked before all else
            if (OtherRoots.MeaningOf(form.Text, root) is { } meaning && seen.Add(form.Text) && !string.Equals(form.Text, root, StringComparison.Ordinal) && pattern.Affixes.Accepts(form.Affixes))
            {
                words.Add(form.Text);
                // With a clitic behind it, it is the same word: that is named once.
                if (string.Equals(form.Word, form.Text, StringComparison.Ordinal) || !words.Contains(form.Word))
                    found.Add((form, meaning));
            }
        }

        if (found.Count > 0)
            rule.File.Diagnostics.In(sequence.Source).ReportFormsOfAnotherWord(sequence.Span, root, Shown(found), found.Count, Help(found, root));
    }

    private static string Shown(List<(RootForm Form, string Meaning)> found)
    {
        var shown = found.Take(MostShown).Select(other => other.Form.Text == other.Meaning ? $"`{other.Form.Text}`" : $"`{other.Form.Text}` (of {other.Meaning})");
        return string.Join(", ", shown) + (found.Count > MostShown ? ", …" : "");
    }

    /// <summary>The fewest affixes that take the forms out: in the order of the language reference, each where it covers a form that none before it does.</summary>
    private static string Help(List<(RootForm Form, string Meaning)> found, string root)
    {
        var left = found.Where(other => other.Form.Affixes != Affixes.None).Select(other => other.Form.Affixes).ToList();
        var names = new List<string>();
        while (left.Count > 0)
        {
            var best = Enumerable.Range(0, Affix.Names.Length).OrderByDescending(index => left.Count(affixes => ((int)affixes & (1 << index)) != 0)).First();
            names.Add(Affix.Names[best]);
            left.RemoveAll(affixes => ((int)affixes & (1 << best)) != 0);
        }

        var byClitic = found.Any(other => other.Form.Affixes == Affixes.None);
        var advice = (names.Count > 0, byClitic) switch
        {
            (true, true) => $"add `except {string.Join(", ", names)}` and `no clitic`",
            (true, false) => $"add `except {string.Join(", ", names)}`",
            _ => "add `no clitic`",
        };
        return found.All(other => OrdinaryWords.StandsAlone(other.Form.Text))
            ? $"these never match; {advice}, or say that it is known: `# allow W108: reason`"
            : $"{advice}, or say why they may match: `# allow W108: reason`";
    }
}
