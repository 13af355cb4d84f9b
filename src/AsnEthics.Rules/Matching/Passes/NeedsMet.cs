namespace AsnEthics.Rules.Matching.Passes;

/// <summary>What follows in a <see cref="NeedIndex"/> where a word of a post, or another stretch, is met with all its signals. Immutable.</summary>
/// <param name="Nodes">By word of a bit set the nodes that are met, and those that have one of these in their key and want more.</param>
/// <param name="Rules">The rules that want no more.</param>
internal sealed record NeedsMet((int Word, ulong Met, ulong BroughtUp)[] Nodes, int[] Rules)
{
    /// <summary>Of signals that no rule asks for.</summary>
    public static NeedsMet Nothing { get; } = new([], []);
}
