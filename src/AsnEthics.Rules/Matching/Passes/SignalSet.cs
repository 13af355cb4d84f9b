using System.Collections.Immutable;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>
/// Signals without any of which something cannot be found, and how often they are to be expected. A signal is a test that a word passes, by its number, or behind all tests a finder of another kind
/// (letters inside words, links, regular expressions …) that may find something.
/// </summary>
internal sealed record SignalSet(ImmutableArray<int> Signals, long Frequency)
{
    /// <summary>Of what is never found.</summary>
    public static SignalSet Never { get; } = new([], 0);

    public static SignalSet Union(IEnumerable<SignalSet> sets)
    {
        var all = sets.ToList();
        return all.Count == 1 ? all[0] : new SignalSet([.. all.SelectMany(set => set.Signals).Distinct()], all.Sum(set => set.Frequency));
    }
}
