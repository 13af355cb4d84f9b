using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Matching.Terms;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>How often words that pass a test are to be expected, in no unit: the sum over its spellings. An estimate, good enough to tell the rarer of two.</summary>
internal sealed class TestFrequency(IReadOnlyList<WordTestPlan> tests)
{
    private const int OfFrequent = 10_000;
    private const int OfShort = 20;
    private const int ShortWord = 3;

    private readonly Dictionary<int, long> _known = [];

    public long Of(int test)
    {
        if (!_known.TryGetValue(test, out var frequency))
            _known.Add(test, frequency = tests[test].Sources.Sum(source => source.Terms.Keys.Sum(Of)));
        return frequency;
    }

    private static long Of(string spelling) => FrequentWords.Contains(spelling) ? OfFrequent : spelling.Length <= ShortWord ? OfShort : 1;
}
