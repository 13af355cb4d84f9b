using System.Text.RegularExpressions;

namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>Who takes part in a run, in the order of the tables.</summary>
internal static class Contenders
{
    public const string Ours = "RuleSet.Check";
    public const string HasFindings = "RuleSet.HasFindings";
    public const string Hyperscan = "Hyperscan";
    public const string HyperscanFromStrings = "Hyperscan, from strings";
    public const string FrozenDictionary = "FrozenDictionary of words";
    public const string SearchValues = "SearchValues<string> loop";
    public const string Split = "ToLower().Split() + HashSet";
    public const string AhoCorasick = "Aho-Corasick, textbook";
    public const string RegexCompiled = "Regex, Compiled";
    public const string RegexNonBacktracking = "Regex, NonBacktracking";

    /// <summary>With more terms a pass of the compiled alternation takes minutes: it tries them one after another at each place.</summary>
    private const int MostRegexTerms = 1_000;

    public static IEnumerable<Contender> For(MeasuredSet set, PostCorpus corpus)
    {
        var words = set.Words;
        yield return Contender.Of(Ours, () => new RuleSetPeer(set.Compile(), corpus));
        yield return Contender.Of(HasFindings, () => new HasFindingsPeer(set.Compile(), corpus));
        if (Peers.Hyperscan.Find() is { } library)
        {
            yield return Contender.Of(Hyperscan, () => new HyperscanPeer(Hyperscan, library, converts: false, words, corpus));
            yield return Contender.Of(HyperscanFromStrings, () => new HyperscanPeer(HyperscanFromStrings, library, converts: true, words, corpus));
        }
        else
        {
            yield return Contender.LeftOut(Hyperscan, "the machine has no libhs (Debian: libhyperscan5)");
        }

        yield return Contender.Of(FrozenDictionary, () => new FrozenDictionaryPeer(words, corpus));
        yield return Contender.Of(SearchValues, () => new SearchValuesPeer(words, corpus));
        yield return Contender.Of(Split, () => new SplitPeer(words, corpus));
        yield return Contender.Of(AhoCorasick, () => new AhoCorasickPeer(words, corpus));
        yield return words.Count <= MostRegexTerms
            ? Contender.Of(RegexCompiled, () => new RegexPeer(RegexCompiled, RegexOptions.Compiled, words, corpus))
            : Contender.LeftOut(RegexCompiled, $"measured up to {MostRegexTerms} terms");
        yield return Contender.Of(RegexNonBacktracking, () => new RegexPeer(RegexNonBacktracking, RegexOptions.NonBacktracking, words, corpus));
    }
}
