using System.Diagnostics;
using System.Text.Json;
using AsnEthics.Rules.Benchmarks.Peers;
using AsnEthics.Rules.Benchmarks.Terms;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>
/// <c>-- first-use --rules FILE [--fresh] [--corpus FILE]… [--joined UNITS]</c>: what a new process pays that compiles a rule file of generated terms; <c>peers</c> runs it in processes of its own. With <c>--fresh</c> also how fast the first pass
/// over the corpus is: the methods are warm from other rules over other posts, and neither a rule nor a post has been seen.
/// </summary>
internal static class FirstUseCommand
{
    private const int WarmingTerms = 500;
    private const int WarmingSeed = 7;

    private static readonly TimeSpan WarmingTime = TimeSpan.FromSeconds(2);

    public static void Run(CommandOptions options)
    {
        var file = options.Allowing("rules", "corpus", "joined").Find("rules") ?? throw new ArgumentException("--rules FILE is missing");
        var ruleText = File.ReadAllText(file);
        var (processorBefore, watch) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        GC.KeepAlive(TermRules.Compile(ruleText));
        var use = new FirstUse(watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - processorBefore).TotalMilliseconds, null, null);
        if (options.Has("fresh"))
        {
            var corpus = PostCorpus.Read(options);
            WarmMethods();
            use = use with { FreshRate = PassRate(new RuleSetPeer(TermRules.Compile(ruleText), corpus), corpus, 0, 1), FollowingRate = FollowingRate(ruleText, corpus) };
        }

        Console.WriteLine(JsonSerializer.Serialize(use));
    }

    private static double FollowingRate(string ruleText, PostCorpus corpus)
    {
        var peer = new RuleSetPeer(TermRules.Compile(ruleText), corpus);
        PassRate(peer, corpus, 0, 2);
        return PassRate(peer, corpus, 1, 2);
    }

    private static double PassRate(RuleSetPeer peer, PostCorpus corpus, int first, int stride)
    {
        var (hits, bytes) = (new HitBuffer(), 0L);
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        for (var post = first; post < corpus.Count; post += stride)
        {
            hits.Clear();
            peer.Find(post, hits);
            bytes += corpus.Utf8Lengths[post];
        }

        return bytes / (Environment.CpuUsage.TotalTime - before).TotalMicroseconds;
    }

    private static void WarmMethods()
    {
        var words = new MadeUpWords(WarmingSeed, new HashSet<string>(OrdinaryWordList.Words));
        var rules = TermRules.Compile(TermRules.Text([.. Enumerable.Range(0, WarmingTerms).Select(_ => words.Next())]));
        var posts = GeneratedPosts.Create(seed: WarmingSeed).ToArray();
        var before = Environment.CpuUsage.TotalTime;
        for (var post = 0; Environment.CpuUsage.TotalTime - before < WarmingTime; post = (post + 1) % posts.Length)
            rules.Check(posts[post]);
    }
}
