using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Plans;

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
            _known.Add(test, frequency = tests[test].Sources.Sum(Of));
        return frequency;
    }

    /// <summary>Clitic forms are seldom frequent by themselves, and are not written out to be looked at.</summary>
    private static long Of(WordTest source) => source.Terms is ICliticTerms clitics ? Of(clitics.Word) + Clitics.All.Length : source.Terms.Keys.Sum(Of);

    private static long Of(string spelling) => FrequentWords.Contains(spelling) ? OfFrequent : spelling.Length <= ShortWord ? OfShort : 1;
}
