using System.Collections.Frozen;
using AsnEthics.Rules.Benchmarks.Peers;
using AsnEthics.Rules.Benchmarks.Terms;
using BenchmarkDotNet.Attributes;

namespace AsnEthics.Rules.Benchmarks;

/// <summary>A post against term sets of all sizes, beside the words of a post looked up in a dictionary; times are of one post.</summary>
[MemoryDiagnoser]
public class ScanningBenchmarks
{
    private readonly string[] _posts = BenchmarkPosts.Texts;
    private RuleSet _rules = null!;
    private FrozenSet<string> _terms = FrozenSet<string>.Empty;

    [Params(122, 1_000, 10_000, 100_000)]
    public int Terms { get; set; }

    [Params(false, true)]
    public bool IsDense { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var terms = BenchmarkPosts.Terms(Terms, IsDense ? TermDensity.Dense : TermDensity.Rare).Words;
        _rules = TermRules.Compile(TermRules.Text(terms));
        _terms = terms.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    [Benchmark(OperationsPerInvoke = BenchmarkPosts.Count)]
    public int Check()
    {
        var hits = 0;
        foreach (var post in _posts)
        {
            foreach (var finding in _rules.Check(post).Findings)
                hits += finding.Evidence.Length;
        }

        return hits;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = BenchmarkPosts.Count)]
    public int FrozenSet()
    {
        var (hits, terms) = (0, _terms.GetAlternateLookup<ReadOnlySpan<char>>());
        foreach (var post in _posts)
        {
            ReadOnlySpan<char> text = post;
            var position = 0;
            while (PlainWord.TryNext(text, ref position, out var start))
                hits += terms.Contains(text[start..position]) ? 1 : 0;
        }

        return hits;
    }
}
