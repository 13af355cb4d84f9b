using System.Collections.Immutable;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Morphology;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Compilation;

/// <summary>Plans the words of patterns: generates the spellings each accepts. What several patterns share is generated once.</summary>
internal sealed class SequencePlanner(CompilationBudget budget, DiagnosticBag bag)
{
    private readonly Dictionary<BoundSequence, SequenceAlternative> _planned = [];
    private readonly Dictionary<(string Text, AffixFilter? Affixes, bool Clitics, bool Cased), IReadOnlyDictionary<string, ReadingSteps>> _terms = [];

    public SequenceAlternative Plan(BoundSequence sequence)
    {
        if (!_planned.TryGetValue(sequence, out var planned))
        {
            planned = new SequenceAlternative(sequence.Weight, PlanElements(sequence.Elements, sequence));
            _planned.Add(sequence, planned);
        }

        return planned;
    }

    private ImmutableArray<SequenceElement> PlanElements(ImmutableArray<BoundElement> elements, BoundSequence sequence) =>
        [.. elements.Select(element => PlanElement(element, sequence))];

    private SequenceElement PlanElement(BoundElement element, BoundSequence sequence) => element switch
    {
        BoundWord word => new WordElement(Test(word.Text, null, sequence)),
        BoundRoot root => new WordElement(Test(root.Root, root.Affixes, sequence)),
        BoundGap gap => new GapElement(gap.Minimum, gap.Maximum),
        BoundChoice choice => new ChoiceElement([.. choice.Options.Select(option => PlanElements(option, sequence))]),
        _ => throw new InvalidOperationException("An element of no known kind."),
    };

    private WordTest Test(string text, AffixFilter? affixes, BoundSequence sequence)
    {
        var key = sequence.Cased ? WordKey.Cased(text) : WordKey.Of(text);
        var clitics = (sequence.Forbidden & ReadingSteps.Clitic) == 0;
        var terms = Terms(key, affixes, clitics, sequence);

        // what the pattern itself writes with an accent or in another script is no disguise
        var written = sequence.Cased ? WordKey.Written(text) : LetterCase.ToLower(WordKey.Written(text));
        if (terms.Count > 0 && !string.Equals(written, key, StringComparison.Ordinal))
            terms = With(terms, written);
        return new WordTest(key, terms, sequence.Forbidden, sequence.Cased, sequence.Typo);
    }

    private static Dictionary<string, ReadingSteps> With(IReadOnlyDictionary<string, ReadingSteps> terms, string written)
    {
        var more = terms.ToDictionary(term => term.Key, term => term.Value, StringComparer.Ordinal);
        more[written] = ReadingSteps.None;
        return more;
    }

    private IReadOnlyDictionary<string, ReadingSteps> Terms(string key, AffixFilter? affixes, bool clitics, BoundSequence sequence)
    {
        var request = (key, affixes, clitics, sequence.Cased);
        if (_terms.TryGetValue(request, out var terms))
            return terms;
        if (budget.FormsExhausted)
            return ImmutableDictionary<string, ReadingSteps>.Empty;

        terms = affixes is { } filter ? FormGenerator.Generate(key, filter, clitics) : WordTerms(key, clitics);
        budget.TakeForms(terms.Count, bag.In(sequence.Source), sequence.Span);
        _terms.Add(request, terms);
        return terms;
    }

    /// <summary>A short spelling in a pattern stands for its full word too: what is one word to a reader of posts is one word to a rule, whichever spelling its author took.</summary>
    private static IReadOnlyDictionary<string, ReadingSteps> WordTerms(string key, bool clitics)
    {
        var terms = WrittenTerms(key, clitics);
        if (SpellingTable.TheFullWord(key) is not { } full)
            return terms;

        var both = terms.ToDictionary(term => term.Key, term => term.Value, StringComparer.Ordinal);
        foreach (var term in WrittenTerms(full, clitics))
        {
            if (!both.ContainsKey(term.Key))
                both.Add(term.Key, term.Value | ReadingSteps.Slang);
        }

        return both;
    }

    private static IReadOnlyDictionary<string, ReadingSteps> WrittenTerms(string key, bool clitics) =>
        clitics ? CliticForms.Of(key) : new Dictionary<string, ReadingSteps>(StringComparer.Ordinal) { [key] = ReadingSteps.None };
}
