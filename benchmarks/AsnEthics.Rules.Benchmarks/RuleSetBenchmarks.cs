using AsnEthics.Rules.Benchmarks.Commands;
using BenchmarkDotNet.Attributes;

namespace AsnEthics.Rules.Benchmarks;

/// <summary>Rule files of one's own on top of the base set, beside the base set alone, on 1,000 posts of a corpus (times are of one post); and from the rule files to the rule set. See <see cref="RuleSetCommand"/>.</summary>
[MemoryDiagnoser]
public class RuleSetBenchmarks
{
    private readonly string[] _posts = BenchmarkPosts.Texts;
    private RuleSet _rules = null!;

    [GlobalSetup]
    public void Setup() => _rules = RuleSetCommand.Compile();

    [Benchmark(OperationsPerInvoke = BenchmarkPosts.Count)]
    public int BaseSetAlone() => FindingsOf(BuiltInRuleSets.Se137);

    [Benchmark(OperationsPerInvoke = BenchmarkPosts.Count)]
    public int WithRules() => FindingsOf(_rules);

    [Benchmark]
    public RuleSet Build() => RuleSetCommand.Compile();

    private int FindingsOf(RuleSet rules)
    {
        var findings = 0;
        foreach (var post in _posts)
            findings += rules.Check(post).Findings.Length;
        return findings;
    }
}
