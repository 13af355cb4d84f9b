using System.Collections.Immutable;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>
/// Signals without any of which something cannot be found, and how often they are to be expected. A signal is a test that a word passes, by its number, or behind all tests a finder of another kind
/// (letters inside words, links, regular expressions …) that may find something.
/// </summary>
/// <param name="Signals">Each once, in order.</param>
/// <param name="Frequency">The sum of those of the signals.</param>
internal sealed record SignalSet(ImmutableArray<int> Signals, long Frequency)
{
    /// <summary>Of what is never found.</summary>
    public static SignalSet Never { get; } = new([], 0);

    public static SignalSet Union(IEnumerable<SignalSet> sets)
    {
        var all = sets as IReadOnlyList<SignalSet> ?? [.. sets];
        return all.Count == 1 ? all[0] : new SignalSet(Together(all), all.Sum(set => set.Frequency));
    }

    /// <summary>The signals of all sets, each once, in order.</summary>
    private static ImmutableArray<int> Together(IReadOnlyList<SignalSet> sets)
    {
        var signals = new int[sets.Sum(set => set.Signals.Length)];
        var length = 0;
        foreach (var set in sets)
        {
            set.Signals.CopyTo(signals, length);
            length += set.Signals.Length;
        }

        Array.Sort(signals);
        var kept = 0;
        for (var index = 0; index < length; index++)
        {
            if (index == 0 || signals[index] != signals[kept - 1])
                signals[kept++] = signals[index];
        }

        return ImmutableArray.Create(signals, 0, kept);
    }
}
