namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>
/// Measures how fast a peer goes through the corpus, in processor time of the process: others may use the machine. A fast peer goes through it several times in one measurement, a slow one through every so manieth post.
/// </summary>
internal sealed class PeerMeter
{
    private const double BytesInMegabyte = 1_000_000;
    private const int FirstStride = 64;

    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan MostTime = TimeSpan.FromMilliseconds(250);

    /// <summary>So long a peer runs before it counts: its methods are compiled anew with what was seen of them, some in the background.</summary>
    private static readonly TimeSpan WarmingTime = TimeSpan.FromMilliseconds(700);

    /// <summary>A peer that takes longer for the corpus does not go through all of it beforehand.</summary>
    private static readonly TimeSpan LongestFirstPass = TimeSpan.FromSeconds(10);

    private readonly Peer _peer;
    private readonly PostCorpus _corpus;
    private readonly HitBuffer _hits = new();
    private readonly List<double> _rates = [];
    private int _passes = 1;

    public PeerMeter(Peer peer, PostCorpus corpus)
    {
        (_peer, _corpus) = (peer, corpus);
        if (Calibrate() <= LongestFirstPass)
        {
            // What a peer remembers of posts it shall remember of all; else the time is told from posts that it meets for the first time.
            (Stride, _passes) = (1, 1);
            Time();
            Calibrate();
        }

        for (var spent = TimeSpan.Zero; spent < WarmingTime;)
            spent += Time();
        Calibrate();
    }

    /// <summary>Every so manieth post is measured.</summary>
    public int Stride { get; private set; } = 1;

    /// <summary>Megabytes (10^6 bytes) of UTF-8 a second, one for each round.</summary>
    public IReadOnlyList<double> Rates => _rates;

    public void MeasureRound()
    {
        // What others left to be collected is not this peer's.
        GC.Collect();
        var time = Time();
        _rates.Add(_passes * BytesInPass() / time.TotalSeconds / BytesInMegabyte);
    }

    /// <summary>Chooses stride and passes; gives the time that one pass through the whole corpus is to take.</summary>
    private TimeSpan Calibrate()
    {
        (Stride, _passes) = (FirstStride, 1);
        var wholePass = Time() * (_corpus.Count / (double)((_corpus.Count + FirstStride - 1) / FirstStride));
        Stride = Math.Clamp((int)Math.Ceiling(wholePass / MostTime), 1, _corpus.Count);
        _passes = Math.Max(1, (int)Math.Ceiling(LeastTime / (wholePass / Stride)));
        return wholePass;
    }

    private TimeSpan Time()
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var pass = 0; pass < _passes; pass++)
        {
            for (var post = 0; post < _corpus.Count; post += Stride)
            {
                _hits.Clear();
                _peer.Find(post, _hits);
            }
        }

        // Never nothing: it is divided by.
        return TimeSpan.FromTicks(Math.Max(1, (Environment.CpuUsage.TotalTime - before).Ticks));
    }

    private double BytesInPass()
    {
        var bytes = 0L;
        for (var post = 0; post < _corpus.Count; post += Stride)
            bytes += _corpus.Utf8Lengths[post];
        return bytes;
    }
}
