using BenchmarkDotNet.Attributes;

namespace AsnEthics.Rules.Benchmarks;

/// <summary>Many posts, for each of them: what checking them side by side saves, and what it costs where a check costs nothing.</summary>
[MemoryDiagnoser]
public class BulkBenchmarks
{
    private const int Posts = 2_000;
    private const int WordsInPost = 15;

    private readonly PostToCheck[] _posts = [.. CreatePosts()];
    private IRuleChecker _checker = BuiltInRuleSets.Se137;
    private BulkOptions _options = BulkOptions.Default;

    /// <summary>The checker: the base set, or one that answers at once, so that only the way of a post through the run is measured.</summary>
    [Params("base set", "nothing")]
    public string Checker { get; set; } = "";

    [ParamsSource(nameof(AllDegrees))]
    public int Degree { get; set; }

    public static IEnumerable<int> AllDegrees => new[] { 1, 2, Environment.ProcessorCount }.Distinct();

    [GlobalSetup]
    public void Setup()
    {
        _checker = Checker == "nothing" ? new NoRules() : BuiltInRuleSets.Se137;
        _options = new BulkOptions { MaxDegreeOfParallelism = Degree };
        if (OneAfterAnother() != Many())
            throw new InvalidOperationException("The answers differ.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Posts)]
    public int OneAfterAnother()
    {
        var findings = 0;
        foreach (var post in _posts)
            findings += _checker.Check(post.Text, post.Facts).Findings.Length;
        return findings;
    }

    [Benchmark(OperationsPerInvoke = Posts)]
    public int Many()
    {
        var findings = 0;
        foreach (var answer in _checker.CheckMany(_posts, bulk: _options))
            findings += answer.Result!.Findings.Length;
        return findings;
    }

    [Benchmark(OperationsPerInvoke = Posts)]
    public async Task<int> ManyAsync()
    {
        var findings = 0;
        await foreach (var answer in _checker.CheckManyAsync(_posts.ToAsyncEnumerable(), bulk: _options))
            findings += answer.Result!.Findings.Length;
        return findings;
    }

    // One post in ten has a finding.
    private static IEnumerable<PostToCheck> CreatePosts()
    {
        var words = new GeneratedWords(seed: 137);
        for (var number = 0; number < Posts; number++)
            yield return new PostToCheck(string.Join(' ', Enumerable.Range(0, WordsInPost).Select(_ => words.Next())) + (number % 10 == 0 ? ", dasar goblok!" : "."));
    }

    private sealed class NoRules : IRuleChecker
    {
        private static readonly CheckResult Nothing = new([], [], "");

        public CheckResult Check(string text, PostFacts? facts = null, CheckOptions? options = null) => Nothing;

        public CheckResult Check(ReadOnlySpan<char> text, PostFacts? facts = null, CheckOptions? options = null) => Nothing;
    }
}
