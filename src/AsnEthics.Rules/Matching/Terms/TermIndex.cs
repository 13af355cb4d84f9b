using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Terms;

/// <summary>
/// All terms of a plan's word tests by their spelling, so that a word is looked up once however many rules there are. Made once, then only read, by any number of threads.
/// </summary>
internal sealed class TermIndex : IVocabulary
{
    private readonly IReadOnlyList<WordTestPlan> _tests;
    private readonly TermTable _folded;
    private readonly TermTable _cased;
    private readonly BitFilter _openings;
    private readonly List<int> _typoTests = [];
    private readonly Aims _aims;
    private readonly GuessIndex _guesses;

    public TermIndex(IReadOnlyList<WordTestPlan> tests)
    {
        _tests = tests;
        _folded = new TermTable(CountTerms(tests.Where(test => !test.Cased)));
        _cased = new TermTable(CountTerms(tests.Where(test => test.Cased)));
        for (var number = 0; number < tests.Count; number++)
            Add(number, tests[number]);

        _openings = new BitFilter(_folded.Count);
        for (var spelling = 0; spelling < _folded.Count; spelling++)
        {
            HasDigits |= BeginsWithDigit(_folded[spelling]);
            if (_folded[spelling].Length >= OpeningLength)
                _openings.Add(OpeningHash(_folded[spelling].AsSpan()));
        }

        for (var spelling = 0; spelling < _cased.Count; spelling++)
            HasDigits |= BeginsWithDigit(_cased[spelling]);
        _aims = new Aims(_folded);
        var aims = _aims.All();
        _guesses = new GuessIndex(_folded, _aims, aims);
        Pieces = new PieceIndex(_folded, _aims, aims);
        if (!_guesses.IsEmpty)
            OrdinaryDisguises.Prepare();
    }

    private const int OpeningLength = 3;

    /// <summary>What the words that patterns look for begin and end with.</summary>
    public PieceIndex Pieces { get; }

    /// <summary>Whether some test lets letters be wrong.</summary>
    public bool HasTypos => _typoTests.Count > 0;

    /// <summary>Whether some test counts case.</summary>
    public bool HasCased => _cased.Count > 0;

    /// <summary>Whether some test may accept a word that begins with a digit.</summary>
    public bool HasDigits { get; private set; }

    /// <inheritdoc/>
    public bool WantsNames { get; private set; }

    /// <inheritdoc/>
    public bool Contains(ReadOnlySpan<char> key) => _aims.Contains(key);

    /// <summary>The same of pieces of small letters put together, which seldom are a word.</summary>
    public bool ContainsJoined(ReadOnlySpan<char> pieces) => Pieces.MayBe(JoinedWord.Of(pieces)) && Contains(pieces);

    /// <inheritdoc/>
    public bool HasOpening(ReadOnlySpan<char> text, int index) => index + OpeningLength <= text.Length && _openings.MayContain(OpeningHash(text.Slice(index)));

    /// <summary>Whether a word of small letters is spelled as a term that ignores case, perhaps with a clitic: never false where it is.</summary>
    public bool MayBeTerm(ReadOnlySpan<char> word)
    {
        if (_folded.Find(word) >= 0)
            return true;
        for (var clitic = 0; clitic < Clitics.All.Length; clitic++)
        {
            if (_folded.TermsBefore(word, clitic).MoveNext())
                return true;
        }

        return false;
    }

    /// <summary>Whether a word of small letters, none of them an ordinary one, may be a disguised term: never false where it is.</summary>
    public bool MayGuess(ReadOnlySpan<char> word) => !_guesses.IsEmpty && _guesses.MayGuess(word);

    /// <summary>The tests that a word passes, by their number, each once, by its plainest reading.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isKnown">Whether any test knows the word, be it only in company.</param>
    public TermMatch[] Match(WordReadings word, out bool isKnown)
    {
        var matches = new List<TermMatch>();
        foreach (var reading in word.Readings)
        {
            Take(_folded, reading.Key.AsSpan(), reading.Steps, matches);
            Take(_cased, reading.CasedKey.AsSpan(), reading.Steps & ~ReadingSteps.Lower, matches);
        }

        var guesses = new List<Guess>();
        Guesses.Find(_guesses, word, guesses);
        isKnown = false;
        foreach (var guess in guesses)
            isKnown |= _aims.Match(guess.Aim, guess.Steps, _tests, matches);
        if (!word.IsNumber)
            MatchTypos(word, matches);
        isKnown |= matches.Count > 0;
        return Plainest(matches);
    }

    private static int CountTerms(IEnumerable<WordTestPlan> tests) => tests.SelectMany(test => test.Sources).Sum(source => source.Terms is ICliticTerms ? 1 : source.Terms.Count);

    private void Add(int number, WordTestPlan test)
    {
        if (test.Typo > 0)
            _typoTests.Add(number);
        WantsNames |= (test.Forbidden & ReadingSteps.Name) == 0;
        var table = test.Cased ? _cased : _folded;
        foreach (var source in test.Sources)
        {
            if (source.Terms is ICliticTerms clitics)
            {
                table.Add(clitics.Word, new Term(number, ReadingSteps.None, TakesClitics: (test.Forbidden & ReadingSteps.Clitic) == 0));
                continue;
            }

            foreach (var term in source.Terms)
            {
                if ((term.Value & test.Forbidden) == 0)
                    table.Add(term.Key, new Term(number, term.Value, TakesClitics: false));
            }
        }
    }

    private void Take(TermTable table, ReadOnlySpan<char> key, ReadingSteps steps, List<TermMatch> matches)
    {
        if (table.Count == 0)
            return;

        foreach (var term in table.TermsOf(table.Find(key)))
            Take(term.Test, steps, term.Steps, matches);
        for (var clitic = 0; clitic < Clitics.All.Length; clitic++)
        {
            foreach (var term in table.TermsBefore(key, clitic))
            {
                if (term.TakesClitics && Clitics.MayLean(key))
                    Take(term.Test, steps, term.Steps | ReadingSteps.Clitic, matches);
            }
        }
    }

    private void Take(int test, ReadingSteps steps, ReadingSteps ofTerm, List<TermMatch> matches)
    {
        if ((steps & _tests[test].Forbidden) == 0)
            matches.Add(new TermMatch(test, steps | ofTerm));
    }

    private void MatchTypos(WordReadings word, List<TermMatch> matches)
    {
        foreach (var number in _typoTests)
        {
            var test = _tests[number];
            foreach (var reading in word.Readings)
            {
                var steps = test.Cased ? reading.Steps & ~ReadingSteps.Lower : reading.Steps;
                if ((steps & (test.Forbidden | ReadingSteps.Masked)) == 0 && TypoDistance.IsWithin(test.Cased ? reading.CasedKey : reading.Key, test.Base, test.Typo))
                    matches.Add(new TermMatch(number, steps | ReadingSteps.Typo));
            }
        }
    }

    private static TermMatch[] Plainest(List<TermMatch> matches)
    {
        if (matches.Count == 0)
            return [];

        matches.Sort(static (left, right) => left.Test != right.Test ? left.Test.CompareTo(right.Test) : left.Steps == right.Steps ? 0 : ReadingPreference.IsPlainer(left.Steps, right.Steps) ? -1 : 1);
        var kept = 0;
        for (var index = 1; index < matches.Count; index++)
        {
            if (matches[index].Test != matches[kept].Test)
                matches[++kept] = matches[index];
        }

        return [.. matches.GetRange(0, kept + 1)];
    }

    private static bool BeginsWithDigit(string spelling) => spelling.Length > 0 && char.IsDigit(spelling[0]);

    private static uint OpeningHash(ReadOnlySpan<char> text) => SpellingHash.Spread(SpellingHash.Of(text.Slice(0, OpeningLength)));
}
