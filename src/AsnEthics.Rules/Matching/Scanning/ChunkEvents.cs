using System.Runtime.CompilerServices;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>Finds the chunks of a block that are more than plain words, by what a plan looks for: where numbers or capital letters count, so do they.</summary>
internal readonly struct ChunkEvents(MatchPlan plan)
{
    private readonly bool _digitsCount = plan.HasDigits;
    private readonly bool _capitalsCount = plan.Terms.HasCased || plan.HasCasedParts;

    /// <summary>Sets a unit at least of each such chunk in <see cref="TextBlock.Chunks"/>, and no unit of others; true where there is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Find(ref TextBlock block)
    {
        var events = new WindowEvents();
        var any = 0UL;
        for (var window = 0; window < block.WindowCount; window++)
        {
            ref var masks = ref block.Windows[window];
            var units = events.Of(masks, block.Valid(window));
            if (_digitsCount)
                units |= masks.Digits;
            if (_capitalsCount)
                units |= masks.Capitals;
            any |= block.Chunks[window] = units;
        }

        return any != 0;
    }
}
