using System.Diagnostics;
using AsnEthics.Rules.Benchmarks.Commands;

namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>One set through all contenders: built, compared, and measured in rounds in which each has its turn.</summary>
internal sealed class PeersRun(PostCorpus corpus, int rounds, CommandOptions options)
{
    private const int NewProcesses = 5;

    /// <summary>Where compiling takes longer than this, one new process has to do.</summary>
    private static readonly TimeSpan LongCompilation = TimeSpan.FromSeconds(3);

    public SetReport Measure(MeasuredSet set)
    {
        var expected = new ExpectedHits(set.Words, corpus);
        var built = Contenders.For(set, corpus).Select(contender => Build(contender, expected)).ToArray();
        try
        {
            var rates = MeasureRounds([.. built.Where(one => one.Peer is not null).Select(one => one.Peer!)]);
            var ours = built.Select(one => one.Peer).OfType<RuleSetPeer>().Single();
            var (cleanPosts, allocating, cleanBytes) = AllocatedOnCleanPosts(ours);
            return new SetReport
            {
                Name = set.Name,
                Terms = set.Words.Count,
                Density = set.Density?.ToString(),
                ExpectedHits = expected.All.Count,
                PostsWithExpectedHit = expected.Posts,
                PostsWithoutExpectedHit = corpus.Count - expected.Posts,
                Peers = [.. built.Select(one => one.Peer is null ? one.Report : WithRates(one.Report, rates[one.Peer]))],
                Answers = set.Density is null ? null : RuleSetAnswers.Of(ours.Rules, corpus, expected),
                CleanPosts = cleanPosts,
                CleanPostsThatAllocate = allocating,
                AllocatedBytesOnCleanPost = cleanBytes,
                FirstUse = set.RuleText is null ? null : FirstUseOf(set.RuleText, built.Single(one => one.Peer == ours).Report),
            };
        }
        finally
        {
            foreach (var (peer, _) in built)
                peer?.Dispose();
        }
    }

    private static PeerReport WithRates(PeerReport report, PeerMeter meter) =>
        report with { Median = Median.Of(meter.Rates), Rates = meter.Rates, Stride = meter.Stride };

    /// <summary>Builds a contender and has it go through the corpus once, after which it holds all that it makes on the way.</summary>
    private (Peer? Peer, PeerReport Report) Build(Contender contender, ExpectedHits expected)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        if (contender.Build(out var reason) is not { } peer)
            return (null, new PeerReport { Name = contender.Name, LeftOut = reason });
        var buildMilliseconds = watch.Elapsed.TotalMilliseconds;
        var answers = PeerAnswers.Of(peer, corpus, expected);
        return (peer, new PeerReport
        {
            Name = peer.Name,
            BuildMilliseconds = buildMilliseconds,
            ManagedBytes = Math.Max(0, GC.GetTotalMemory(forceFullCollection: true) - before),
            NativeBytes = peer.NativeMemory,
            Answers = answers,
        });
    }

    private Dictionary<Peer, PeerMeter> MeasureRounds(Peer[] peers)
    {
        var meters = peers.Select(peer => new PeerMeter(peer, corpus)).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            // Each begins a round in its turn: none always follows the same one.
            for (var turn = 0; turn < meters.Length; turn++)
                meters[(round + turn) % meters.Length].MeasureRound();
        }

        return peers.Zip(meters).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private (int Posts, int Allocating, double Bytes) AllocatedOnCleanPosts(RuleSetPeer ours)
    {
        var clean = Enumerable.Range(0, corpus.Count).Where(post => !ours.Rules.Check(corpus.Texts[post]).HasFindings).ToArray();
        var (hits, allocating, bytes) = (new HitBuffer(), 0, 0L);
        foreach (var post in clean)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            ours.Find(post, hits);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            allocating += allocated > 0 ? 1 : 0;
            bytes += allocated;
        }

        return (clean.Length, allocating, bytes / (double)Math.Max(1, clean.Length));
    }

    private FirstUse FirstUseOf(string ruleText, PeerReport ours) =>
        FirstUse.Measure(ruleText, options, ours.BuildMilliseconds > LongCompilation.TotalMilliseconds ? 1 : NewProcesses);
}
