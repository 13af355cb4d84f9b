namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>A peer that may be built for a set, or the reason why it is left out.</summary>
internal sealed record Contender(string Name, Func<Peer>? Builder, string Reason)
{
    public static Contender Of(string name, Func<Peer> builder) => new(name, builder, "");

    public static Contender LeftOut(string name, string reason) => new(name, null, reason);

    /// <summary>The peer, or null and the reason.</summary>
    public Peer? Build(out string reason)
    {
        try
        {
            reason = Reason;
            return Builder?.Invoke();
        }
        catch (NotSupportedException)
        {
            // What the framework says of an expression without backtracking that could pass its bound.
            reason = "the framework refuses an automaton of this size";
            return null;
        }
    }
}
