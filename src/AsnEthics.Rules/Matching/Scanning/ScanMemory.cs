namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>What scans remember of the words that they have met. Nothing in an answer hangs on what is remembered and what is not. Safe for any number of threads.</summary>
internal sealed class ScanMemory
{
    public ScanMemory(MatchPlan plan)
    {
        Judge = new SignalJudge(plan);
        var reader = new ChunkReader(plan, Judge);
        Chunks = new ChunkMemo(reader.Read);
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

    /// <summary>Words that were set apart: pieces with spaces between, and single letters.</summary>
    public ChunkMemo Apart { get; }
}
