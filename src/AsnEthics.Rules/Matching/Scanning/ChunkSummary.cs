namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>What a scan asks of most chunks, in one number: read and written whole, as threads do without locks.</summary>
/// <param name="Bits">From the lowest: 16 bits of the length, 16 of the flags, 16 of the letters, one that says whether it is quiet.</param>
internal readonly record struct ChunkSummary(ulong Bits)
{
    private const int FlagsShift = 16;
    private const int LettersShift = 32;
    private const int QuietShift = 48;

    /// <param name="length">The length of the chunk, at least 1.</param>
    /// <param name="facts">What is known of it.</param>
    public ChunkSummary(int length, ChunkFacts facts)
        : this(Math.Min((ulong)length, ushort.MaxValue)
            | (ulong)FlagsOf(facts) << FlagsShift
            | Math.Min((ulong)facts.Words.Sum(word => word.Letters), ushort.MaxValue) << LettersShift
            | (IsQuietIn(facts) ? 1UL : 0) << QuietShift)
    {
    }

    /// <summary>Whether it is of no chunk.</summary>
    public bool IsNone => Bits == 0;

    /// <summary>The length of a chunk that is remembered.</summary>
    public int Length => (ushort)Bits;

    /// <summary>The flags of its words, all together.</summary>
    public uint Flags => (ushort)(Bits >> FlagsShift);

    /// <summary>The letters it counts for where letters are set apart, up to 65,535.</summary>
    public int Letters => (ushort)(Bits >> LettersShift);

    /// <summary>Whether no rule asks for anything that it holds.</summary>
    public bool IsQuiet => (Bits >> QuietShift) != 0;

    private static uint FlagsOf(ChunkFacts facts) => facts.Words.Aggregate(0U, (flags, word) => flags | (uint)word.Flags);

    private static bool IsQuietIn(ChunkFacts facts) => facts is { IsUnclear: false, Signals: [] } && !Array.Exists(facts.Words, word => word.Loud is not null);
}
