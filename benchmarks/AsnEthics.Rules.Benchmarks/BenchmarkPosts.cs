using AsnEthics.Rules.Benchmarks.Terms;

namespace AsnEthics.Rules.Benchmarks;

/// <summary>The posts of the benchmarks: those of the NDJSON file that the environment names, or generated ones.</summary>
internal static class BenchmarkPosts
{
    public const string CorpusVariable = "ASN_BENCHMARK_CORPUS";

    /// <summary>So many posts are checked in one invocation, spread over the corpus.</summary>
    public const int Count = 1_000;

    private static readonly Lazy<string[]> Corpus = new(Read);

    public static string[] Texts
    {
        get
        {
            // A corpus of fewer posts is gone through several times.
            var stride = Math.Max(1, Corpus.Value.Length / Count);
            return [.. Enumerable.Range(0, Count).Select(post => Corpus.Value[post * stride % Corpus.Value.Length])];
        }
    }

    public static TermSet Terms(int count, TermDensity density) => new GeneratedTerms(new WordStatistics(Corpus.Value)).Create(count, density);

    private static string[] Read()
    {
        var posts = Environment.GetEnvironmentVariable(CorpusVariable) is { Length: > 0 } file ? [.. Commands.Corpus.Read(file).Select(post => post.Text).Where(text => text.Length > 0).Distinct()] : GeneratedPosts.Create().ToArray();
        return posts.Length > 0 ? posts : throw new InvalidOperationException("The corpus holds no post.");
    }
}
