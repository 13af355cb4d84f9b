using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using AsnEthics.Rules.Benchmarks.Peers;
using AsnEthics.Rules.Benchmarks.Terms;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>
/// <c>-- peers [--corpus FILE]… [--terms N]… [--density rare|dense|both] [--base] [--joined UNITS] [--rounds R] [--fresh] [--json FILE] [--markdown]</c>: <c>RuleSet.Check</c> with everything on beside what else finds words in
/// texts, in one process and one thread, on the same posts; their answers are compared, and the goals looked up. Without a corpus the posts are generated.
/// </summary>
internal static class PeersCommand
{
    private const int DefaultRounds = 15;
    private const int TablePosts = 2_000;
    private const int TableTerms = 1_000;
    private const int TableSeed = 5;

    private static readonly int[] DefaultTerms = [122, 1_000, 10_000, 100_000];
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Run(CommandOptions options)
    {
        var terms = options.Allowing("corpus", "terms", "density", "joined", "rounds", "json").All("terms").Select(value => CommandOptions.Count("terms", value)).ToArray();
        var rounds = options.Find("rounds") is { } given ? CommandOptions.Count("rounds", given) : DefaultRounds;
        var densities = Densities(options.Find("density") ?? "both");
        // Progress goes beside the page where the page is wanted by itself.
        var progress = options.Has("markdown") ? Console.Error : Console.Out;

        var tableBytes = LibraryTableBytes();
        var corpus = PostCorpus.Read(options);
        var run = new PeersRun(corpus, rounds, options);
        var sets = new List<SetReport>();
        var report = Report(corpus, rounds, tableBytes, sets);
        progress.Write(PeersPage.Heading(report));
        foreach (var set in Sets(corpus, terms, densities, options.Has("base")))
        {
            sets.Add(run.Measure(set));
            progress.Write(PeersPage.Of(sets[^1]));
        }

        report = Report(corpus, rounds, tableBytes, sets);
        progress.Write(PeersPage.Goals(report));
        if (options.Has("markdown"))
            Console.Write(PeersPage.Heading(report) + string.Concat(sets.Select(PeersPage.Of)) + PeersPage.Goals(report));
        if (options.Find("json") is { } json)
            File.WriteAllText(json, JsonSerializer.Serialize(report, Json) + "\n");
    }

    private static TermDensity[] Densities(string name) => name switch
    {
        "rare" => [TermDensity.Rare],
        "dense" => [TermDensity.Dense],
        "both" => [TermDensity.Rare, TermDensity.Dense],
        _ => throw new ArgumentException($"--density is rare, dense or both, not {name}"),
    };

    private static IEnumerable<MeasuredSet> Sets(PostCorpus corpus, int[] terms, TermDensity[] densities, bool isBase)
    {
        if (isBase)
            yield return MeasuredSet.BaseSet();
        if (isBase && terms.Length == 0)
            yield break;
        var generated = new GeneratedTerms(new WordStatistics(corpus.SinglePosts));
        foreach (var density in densities)
        {
            foreach (var count in terms.Length == 0 ? DefaultTerms : terms)
                yield return MeasuredSet.Of(generated.Create(count, density));
        }
    }

    private static PeersReport Report(PostCorpus corpus, int rounds, long tableBytes, IReadOnlyList<SetReport> sets) => new()
    {
        Date = DateTime.UtcNow,
        Machine = MachineDescription.Text,
        Hyperscan = Hyperscan.Find()?.Version,
        Corpus = corpus.Name,
        Posts = corpus.Count,
        Utf8Bytes = corpus.Utf8Lengths.Sum(length => (long)length),
        Rounds = rounds,
        LibraryTableBytes = tableBytes,
        Sets = sets,
        Goals = PeerGoals.Of(sets, corpus.IsJoined, tableBytes),
    };

    /// <summary>What the library loads with its first rule sets and posts, and keeps when they are gone.</summary>
    private static long LibraryTableBytes()
    {
        var posts = GeneratedPosts.Create(TablePosts).ToArray();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        CheckOnce(posts);
        return Math.Max(0, GC.GetTotalMemory(forceFullCollection: true) - before);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CheckOnce(string[] posts)
    {
        var words = new MadeUpWords(TableSeed, new HashSet<string>());
        var rules = TermRules.Compile(TermRules.Text([.. Enumerable.Range(0, TableTerms).Select(_ => words.Next())]));
        foreach (var post in posts)
            rules.Check(post);
    }
}
