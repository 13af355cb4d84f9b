namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>What scans remember of the words that they have met. Nothing in an answer hangs on what is remembered and what is not. Safe for any number of threads.</summary>
internal sealed class ScanMemory
{
    private int _met;

    public ScanMemory(MatchPlan plan)
    {
        Judge = new SignalJudge(plan);
        var reader = new ChunkReader(plan, Judge);
        Chunks = new ChunkMemo(chunk =>
        {
            CountMet(chunk.Length);
            return reader.Read(chunk);
        });
        Apart = new ChunkMemo(reader.ReadSpaced);
        Quiet = plan.Facts.Memo;
    }

    public SignalJudge Judge { get; }

    /// <summary>Words that no rule asks for.</summary>
    public WordMemo Quiet { get; }

    /// <summary>Words that rules ask for.</summary>
    public LoudWords Loud { get; } = new();

    /// <summary>Words of more than twelve letters, and stretches that are more than words.</summary>
    public ChunkMemo Chunks { get; }

    /// <summary>How many units the words and chunks had that were met and not remembered, by all threads together; it may wrap around.</summary>
    public int Met => Volatile.Read(ref _met);

    /// <summary>Words that were set apart: pieces with spaces between, and single letters.</summary>
    public ChunkMemo Apart { get; }

    /// <summary>Counts a word or chunk that was not remembered.</summary>
    /// <param name="units">Its length.</param>
    public void CountMet(int units) => Interlocked.Add(ref _met, units);
}
