namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>A chunk with what is known of it. Immutable.</summary>
/// <param name="written">The chunk, not empty.</param>
/// <param name="facts">What is known of it.</param>
internal sealed class ChunkEntry(string written, ChunkFacts facts)
{
    public string Written { get; } = written;

    public ChunkFacts Facts { get; } = facts;

    public ChunkSummary Summary { get; } = new(written.Length, facts);
}
