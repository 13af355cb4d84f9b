using System.Runtime.CompilerServices;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Finds the chunks of a block that are more than plain words, by what a plan looks for: where numbers or capital letters count, so do they.</summary>
internal readonly struct ChunkEvents(MatchPlan plan)
{
    private readonly ulong _digits = plan.HasDigits ? ulong.MaxValue : 0;
    private readonly ulong _capitals = plan.Terms.HasCased || plan.HasCasedParts ? ulong.MaxValue : 0;

    /// <summary>A unit at least of each such chunk of a window, and no unit of others.</summary>
    /// <param name="window">The window.</param>
    /// <param name="events">What is carried from window to window.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong In(in WindowMasks window, ref WindowEvents events) => events.Of(window) | (window.Digits & _digits) | (window.Capitals & _capitals);
}
