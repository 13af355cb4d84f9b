using AsnEthics.Rules.Benchmarks.Terms;
using BenchmarkDotNet.Attributes;

namespace AsnEthics.Rules.Benchmarks;

/// <summary>From the rule file of a term set to a rule set.</summary>
[MemoryDiagnoser]
public class CompilingBenchmarks
{
    private string _ruleText = "";

    [Params(122, 1_000, 10_000)]
    public int Terms { get; set; }

    [GlobalSetup]
    public void Setup() => _ruleText = TermRules.Text(BenchmarkPosts.Terms(Terms, TermDensity.Rare).Words);

    [Benchmark]
    public RuleSet TermSet() => TermRules.Compile(_ruleText);
}
