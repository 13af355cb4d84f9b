using System.Runtime.CompilerServices;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>
/// Second pass: numbers the word tests. The words of a pattern that stand alone, count the same and are read by the same steps are one test over all of them; tests inside phrases are one where they
/// accept the same words.
/// </summary>
internal sealed class TestInterning
{
    private readonly List<WordTestPlan> _tests = [];
    private readonly Dictionary<TestKey, int> _numbers = [];

    /// <summary>The tests by their number.</summary>
    public IReadOnlyList<WordTestPlan> Tests => _tests;

    /// <summary>The alternatives of a pattern that are one word, as tests over many words with the weight that a hit has.</summary>
    public List<(int Test, int Weight)> AddSingleWords(PlannedPattern pattern)
    {
        var groups = new Dictionary<(int Weight, ReadingSteps Forbidden, bool Cased), List<WordTest>>();
        var tests = new List<(int Test, int Weight)>();
        foreach (var sequence in pattern.Alternatives.OfType<SequenceAlternative>())
        {
            if (SingleWord(sequence) is not { } test)
                continue;
            if (test.Typo > 0)
            {
                tests.Add((New(test, [test], countsAlone: true), sequence.Weight));
                continue;
            }

            var key = (sequence.Weight, test.Forbidden, test.Cased);
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = []);
            group.Add(test);
        }

        foreach (var group in groups)
            tests.Add((New(group.Value[0], group.Value, countsAlone: true), group.Key.Weight));
        return tests;
    }

    /// <summary>The test of a word in a sequence of several.</summary>
    public int AddWithin(WordTest test)
    {
        var key = new TestKey(test);
        if (!_numbers.TryGetValue(key, out var number))
            _numbers.Add(key, number = New(test, [test], countsAlone: false));
        return number;
    }

    /// <summary>The one word that is all of a sequence; null where there is more.</summary>
    public static WordTest? SingleWord(SequenceAlternative sequence) => sequence.Elements is [WordElement word] ? word.Test : null;

    private int New(WordTest test, IReadOnlyList<WordTest> sources, bool countsAlone)
    {
        _tests.Add(new WordTestPlan(test.Forbidden, test.Cased, test.Typo, test.Base, countsAlone, sources));
        return _tests.Count - 1;
    }

    /// <summary>Terms are compared as objects: planning generates the same ones once.</summary>
    private readonly struct TestKey(WordTest test) : IEquatable<TestKey>
    {
        private readonly WordTest _test = test;

        public bool Equals(TestKey other) =>
            ReferenceEquals(_test.Terms, other._test.Terms) && _test.Forbidden == other._test.Forbidden && _test.Cased == other._test.Cased && _test.Typo == other._test.Typo
            && (_test.Typo == 0 || string.Equals(_test.Base, other._test.Base, StringComparison.Ordinal));

        public override bool Equals(object? obj) => obj is TestKey other && Equals(other);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(_test.Terms) ^ (int)_test.Forbidden;
    }
}
