using System.Globalization;
using AsnEthics.Rules.Benchmarks.Terms;
using BenchmarkDotNet.Attributes;

namespace AsnEthics.Rules.Benchmarks;

/// <summary>Posts of a corpus against the base set and term sets: one by one (times are of one post), and joined to one long text.</summary>
[MemoryDiagnoser]
public class PostsBenchmarks
{
    private const string BaseSet = "base set";

    private readonly string[] _posts = BenchmarkPosts.Texts;
    private string _longText = "";
    private RuleSet _rules = null!;

    [Params(BaseSet, "122", "1000", "10000")]
    public string Rules { get; set; } = BaseSet;

    [GlobalSetup]
    public void Setup()
    {
        _rules = Rules == BaseSet ? BuiltInRuleSets.Se137 : TermRules.Compile(TermRules.Text(BenchmarkPosts.Terms(int.Parse(Rules, CultureInfo.InvariantCulture), TermDensity.Rare).Words));
        _longText = string.Join('\n', _posts);
    }

    [Benchmark(OperationsPerInvoke = BenchmarkPosts.Count)]
    public int Posts()
    {
        var findings = 0;
        foreach (var post in _posts)
            findings += _rules.Check(post).Findings.Length;
        return findings;
    }

    [Benchmark]
    public CheckResult LongText() => _rules.Check(_longText);
}
