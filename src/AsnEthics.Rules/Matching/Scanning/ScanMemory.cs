namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>What scans remember of the words that they have met. Nothing in an answer hangs on what is remembered and what is not. Safe for any number of threads.</summary>
internal sealed class ScanMemory
{
    /// <summary>
    /// A text with more units of words that have to be worked out is left to the reading, which has to know the same of them. To work them out here first costs little as long as they are remembered, and as much again where
    /// they are too many or too long for that.
    /// </summary>
    private const int MostMet = 32_768;

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
        Letters = new ChunkMemo(word =>
        {
            CountMet(word.Length);
            return reader.ReadLetters(word);
        });
        Pieces = new ChunkMemo(word =>
        {
            CountMet(word.Length);
            return reader.ReadPieces(word);
        });
        Quiet = plan.Facts.Memo;
        Loud = plan.Facts.Loud;
    }

    public SignalJudge Judge { get; }

    /// <summary>Words that no rule asks for.</summary>
    public WordMemo Quiet { get; }

    /// <summary>Words that rules ask for.</summary>
    public LoudWords Loud { get; }

    /// <summary>Words of more than twelve letters, and stretches that are more than words.</summary>
    public ChunkMemo Chunks { get; }

    /// <summary>How many units the words and chunks had that were met and not remembered, by all threads together; it may wrap around.</summary>
    public int Met => Volatile.Read(ref _met);

    /// <summary>Words that were set apart in single letters.</summary>
    public ChunkMemo Letters { get; }

    /// <summary>Words that were set apart in pieces.</summary>
    public ChunkMemo Pieces { get; }

    /// <summary>Whether too much was met since, so that the text is to be left to the reading.</summary>
    /// <param name="before"><see cref="Met"/> when the scan of the text began.</param>
    /// <param name="more">Units that are not counted yet.</param>
    public bool MetTooMuch(int before, int more = 0) => Met - before + more > MostMet;

    /// <summary>Counts a word or chunk that was not remembered.</summary>
    /// <param name="units">Its length.</param>
    public void CountMet(int units) => Interlocked.Add(ref _met, units);
}
