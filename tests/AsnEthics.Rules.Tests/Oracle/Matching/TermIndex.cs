using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>
/// All terms of a plan's word tests by their spelling, so that a word of a post is looked up once however many rules there are. Filled while a plan is prepared, then only read.
/// </summary>
internal sealed class TermIndex : IVocabulary
{
    private readonly List<WordTest> _tests = [];
    private readonly Dictionary<WordTest, int> _numbers = new(ReferenceComparer.Instance);
    private readonly Dictionary<string, List<Term>> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Term>> _casedTerms = new(StringComparer.Ordinal);
    private readonly HashSet<(char, char, char)> _openings = [];
    private readonly List<int> _typoTests = [];
    private readonly DisguisedTerms _disguised = new();
    private readonly HashSet<string> _aims = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool WantsNames { get; private set; }

    /// <inheritdoc/>
    public bool Contains(string key) => _aims.Contains(key);

    /// <inheritdoc/>
    public bool HasOpening(string text, int index) => index + 2 < text.Length && _openings.Contains((text[index], text[index + 1], text[index + 2]));

    /// <summary>The number by which the test is known from now on.</summary>
    public int Add(WordTest test)
    {
        if (_numbers.TryGetValue(test, out var number))
            return number;

        number = _tests.Count;
        _tests.Add(test);
        _numbers.Add(test, number);
        if (test.Typo > 0)
            _typoTests.Add(number);
        WantsNames |= (test.Forbidden & ReadingSteps.Name) == 0;
        foreach (var term in test.Terms)
            AddTerm(test, number, term.Key, term.Value);
        return number;
    }

    /// <summary>Which tests each word passes.</summary>
    public TermMatches Match(IReadOnlyList<WordReadings> words)
    {
        var matches = new TermMatches(words.Count, _tests.Count);
        foreach (var word in words)
        {
            foreach (var reading in word.Readings)
            {
                if (_terms.TryGetValue(reading.Key, out var terms))
                    Take(matches, word.Id, terms, reading.Steps);
                if (_casedTerms.TryGetValue(reading.CasedKey, out terms))
                    Take(matches, word.Id, terms, reading.Steps & ~ReadingSteps.Lower);
            }

            foreach (var (term, steps) in _disguised.Find(word))
                TakeGuess(matches, word.Id, term, steps);
            if (!word.IsNumber)
                MatchTypos(matches, word);
        }

        return matches;
    }

    private void AddTerm(WordTest test, int number, string term, ReadingSteps steps)
    {
        if ((steps & test.Forbidden) != 0)
            return;

        var index = test.Cased ? _casedTerms : _terms;
        if (!index.TryGetValue(term, out var terms))
            index.Add(term, terms = new List<Term>(1));
        terms.Add(new Term(number, steps));
        if (!test.Cased && term.Length > 2)
            _openings.Add((term[0], term[1], term[2]));
        if (!test.Cased && DisguisedTerms.IsAim(term, steps) && _aims.Add(term))
            _disguised.Add(term);
    }

    private void Take(TermMatches matches, int word, List<Term> terms, ReadingSteps steps)
    {
        foreach (var term in terms)
        {
            if ((steps & _tests[term.Test].Forbidden) == 0)
                matches.Add(word, term.Test, steps | term.Steps);
        }
    }

    /// <summary>What a rule finds does not hang on what others look for: a spelling that is no aim for one pattern stays none where it is one for another.</summary>
    private void TakeGuess(TermMatches matches, int word, string spelling, ReadingSteps steps)
    {
        foreach (var term in _terms[spelling])
        {
            if (DisguisedTerms.IsAim(spelling, term.Steps) && (steps & _tests[term.Test].Forbidden) == 0)
                matches.Add(word, term.Test, steps | term.Steps);
        }
    }

    private void MatchTypos(TermMatches matches, WordReadings word)
    {
        foreach (var number in _typoTests)
        {
            var test = _tests[number];
            foreach (var reading in word.Readings)
            {
                var steps = test.Cased ? reading.Steps & ~ReadingSteps.Lower : reading.Steps;
                if ((steps & (test.Forbidden | ReadingSteps.Masked)) == 0 && TypoDistance.IsWithin(test.Cased ? reading.CasedKey : reading.Key, test.Base, test.Typo))
                    matches.Add(word.Id, number, steps | ReadingSteps.Typo);
            }
        }
    }

    private readonly record struct Term(int Test, ReadingSteps Steps);

    /// <summary>Two tests that look alike are still two: comparing them by value would walk through their terms.</summary>
    private sealed class ReferenceComparer : IEqualityComparer<WordTest>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(WordTest? x, WordTest? y) => ReferenceEquals(x, y);

        public int GetHashCode(WordTest test) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(test);
    }
}
