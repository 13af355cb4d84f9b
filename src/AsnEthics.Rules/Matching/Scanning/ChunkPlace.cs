namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Where in a block a chunk stands that is more than plain words.</summary>
/// <param name="From">Its first unit.</param>
/// <param name="To">The unit behind it.</param>
/// <param name="Hash">Its hash, as of <see cref="ChunkMemo"/>.</param>
internal readonly record struct ChunkPlace(int From, int To, uint Hash)
{
    /// <summary>The most in a block: units and spaces by turns.</summary>
    public const int Most = TextBlock.MostUnits / 2;
}
