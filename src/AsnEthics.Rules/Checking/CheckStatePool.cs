using AsnEthics.Rules.Matching;

namespace AsnEthics.Rules.Checking;

/// <summary>Keeps what checks that read a post fill and clear again: about one for each processor, so that checks on many threads do not wait for each other. Safe for any number of threads.</summary>
internal sealed class CheckStatePool(MatchPlan plan)
{
    private readonly CheckState?[] _kept = new CheckState?[Environment.ProcessorCount * 2];

    public CheckState Rent()
    {
        var first = Environment.CurrentManagedThreadId;
        for (var index = 0; index < _kept.Length; index++)
        {
            if (Interlocked.Exchange(ref _kept[(first + index) % _kept.Length], null) is { } kept)
                return kept;
        }

        return new CheckState(plan);
    }

    /// <summary>Takes a state back; one that grew large is dropped, so that one long post does not hold memory for ever.</summary>
    public void Return(CheckState state)
    {
        if (state.IsLarge)
            return;

        var first = Environment.CurrentManagedThreadId;
        for (var index = 0; index < _kept.Length; index++)
        {
            if (Interlocked.CompareExchange(ref _kept[(first + index) % _kept.Length], state, null) is null)
                return;
        }
    }
}
