namespace AsnEthics.Rules.Matching.Passes;

/// <summary>What follows in a <see cref="NeedIndex"/> where a word of a post, or another stretch, is met with all its signals. Immutable.</summary>
/// <param name="Nodes">The nodes that are met, and behind them those that have one of these in their key and want more.</param>
/// <param name="MetCount">How many of them are met.</param>
/// <param name="Rules">The rules that want no more.</param>
internal readonly record struct NeedsMet(int[] Nodes, int MetCount, int[] Rules)
{
    /// <summary>Of signals that no rule asks for.</summary>
    public static NeedsMet Nothing { get; } = new([], 0, []);
}
