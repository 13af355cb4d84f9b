namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>A chunk of a post that holds what rules ask for.</summary>
/// <param name="Start">Where it begins in the post.</param>
/// <param name="Facts">What is known of it.</param>
internal readonly record struct FoundChunk(int Start, ChunkFacts Facts)
{
    /// <summary>From the first piece to the last where it is a word in pieces; null where not.</summary>
    public TextRange? InPieces { get; init; }

    /// <summary>Whether it may set a rule off, and only reading the post tells.</summary>
    public bool MayHideHits => Facts.HasKey && Facts.Hits is null;
}
