using AsnEthics.Rules.Lexicon;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>
/// How often words that pass a test are to be expected, in no unit: the sum over its spellings. An estimate, good enough to tell the rarer of two: the frequency of a word is about one divided by its rank (Zipf's law, with
/// Mandelbrot's shift of some three ranks).
/// </summary>
internal sealed class TestFrequency(IReadOnlyList<WordTestPlan> tests)
{
    private const int OfAll = 1_000_000;
    private const int ShiftOfRanks = 3;
    private const int OfShort = 100;
    private const int OfOther = 5;
    private const int ShortWord = 3;

    private readonly long?[] _known = new long?[tests.Count];

    public long Of(int test) => _known[test] ??= tests[test].Sources.Sum(Of);

    /// <summary>Clitic forms are seldom frequent by themselves, and are not written out to be looked at.</summary>
    private static long Of(WordTest source) => source.Terms is ICliticTerms clitics ? Of(clitics.Word) + Clitics.All.Length : source.Terms.Keys.Sum(Of);

    private static long Of(string spelling) => FrequentWords.RankOf(spelling) is var rank and > 0 ? OfAll / (rank + ShiftOfRanks) : spelling.Length <= ShortWord ? OfShort : OfOther;
}
