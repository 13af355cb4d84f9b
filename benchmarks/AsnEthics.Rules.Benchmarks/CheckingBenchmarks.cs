using BenchmarkDotNet.Attributes;

namespace AsnEthics.Rules.Benchmarks;

/// <summary>One post against the base set.</summary>
[MemoryDiagnoser]
public class CheckingBenchmarks
{
    private const int LongPostWords = 5_000;

    private const string CleanText = "Alhamdulillah, antrean KTP di kantor kami hari ini selesai sebelum pukul dua. Terima kasih atas kesabarannya, warga!";
    private const string HitText = "Sebarkan sebelum dihapus, dasar goblok!";

    private readonly RuleSet _rules = BuiltInRuleSets.Se137;
    private readonly string _longText = GeneratedPost.Create(LongPostWords);

    [GlobalSetup]
    public void Setup()
    {
        if (Clean().HasFindings || !Hit().HasFindings)
            throw new InvalidOperationException("The posts are not what their names say.");
    }

    [Benchmark]
    public CheckResult Clean() => _rules.Check(CleanText);

    [Benchmark]
    public CheckResult Hit() => _rules.Check(HitText);

    [Benchmark]
    public CheckResult Long() => _rules.Check(_longText);
}
