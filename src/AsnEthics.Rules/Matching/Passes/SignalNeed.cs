using System.Collections.Immutable;

namespace AsnEthics.Rules.Matching.Passes;

/// <summary>
/// What a post has to hold so that something can be found in it: as many of some signals, or of some smaller needs, as a number says. A tree with signals at its leaves; where it is not met nothing can be found,
/// where it is met something may be. Immutable.
/// </summary>
internal sealed class SignalNeed
{
    private SignalNeed(int fewest, ImmutableArray<SignalNeed> parts, SignalSet signals)
    {
        Fewest = fewest;
        Parts = parts;
        Key = signals;
    }

    /// <summary>Of what is never found.</summary>
    public static SignalNeed Never { get; } = AnyOf(SignalSet.Never);

    /// <summary>How many of the parts have to be met; 1 for a leaf.</summary>
    public int Fewest { get; }

    /// <summary>The smaller needs; empty for a leaf, for which one signal of its key suffices.</summary>
    public ImmutableArray<SignalNeed> Parts { get; }

    /// <summary>Signals without any of which the need is not met: the rarest that will do.</summary>
    public SignalSet Key { get; }

    /// <summary>All signals that the need asks for.</summary>
    public IEnumerable<int> Signals => Parts.IsEmpty ? Key.Signals : Parts.SelectMany(part => part.Signals).Distinct();

    public static SignalNeed AnyOf(SignalSet signals) => new(1, [], signals);

    /// <summary>One of some needs; null, the need of what is found anywhere, where one of them is null.</summary>
    public static SignalNeed? Any(IEnumerable<SignalNeed?> needs)
    {
        // signals that suffice by themselves stand together
        var leaves = new List<SignalSet>();
        var parts = new List<SignalNeed>();
        foreach (var need in needs)
        {
            if (need is null)
                return null;
            if (need.Parts.IsEmpty)
                leaves.Add(need.Key);
            else
                parts.Add(need);
        }

        if (parts.Count == 0)
            return leaves.Count == 0 ? Never : AnyOf(SignalSet.Union(leaves));
        if (leaves.Any(leaf => !leaf.Signals.IsEmpty))
            parts.Add(AnyOf(SignalSet.Union(leaves)));
        return AtLeast(1, parts);
    }

    /// <summary>All of some needs, but for those that are null; null where all are.</summary>
    public static SignalNeed? All(IEnumerable<SignalNeed?> needs)
    {
        var parts = needs.Where(need => need is not null).Select(need => need!).ToList();
        return parts.Count == 0 ? null : AtLeast(parts.Count, parts);
    }

    /// <summary>As many of some needs as a number says; those that are null are always met.</summary>
    public static SignalNeed? AtLeast(int fewest, IEnumerable<SignalNeed?> needs)
    {
        var all = needs.ToList();
        var parts = all.Where(need => need is not null).Select(need => need!).ToList();
        fewest -= all.Count - parts.Count;
        if (fewest > parts.Count)
            return Never;
        return fewest <= 0 ? null : fewest == 1 ? Any(parts) : AtLeast(fewest, parts);
    }

    /// <summary>Whether the need is met; asks for as few signals as it can.</summary>
    /// <param name="met">Tells of a signal whether it is there.</param>
    public bool IsMet<TSignals>(TSignals met)
        where TSignals : struct, IMetSignals
    {
        if (Parts.IsEmpty)
        {
            foreach (var signal in Key.Signals)
            {
                if (met.Holds(signal))
                    return true;
            }

            return false;
        }

        var count = 0;
        for (var part = 0; part < Parts.Length; part++)
        {
            if (count + Parts.Length - part < Fewest)
                return false;
            if (Parts[part].IsMet(met) && ++count == Fewest)
                return true;
        }

        return false;
    }

    /// <summary>Where N of M are needed, one of any M - N + 1 is among those met.</summary>
    private static SignalNeed AtLeast(int fewest, List<SignalNeed> parts)
    {
        if (parts.Count == 1)
            return parts[0];

        // the rarest first: most posts are done with after it
        if (parts.Count > 2 || parts[0].Key.Frequency > parts[1].Key.Frequency)
            parts = [.. parts.OrderBy(part => part.Key.Frequency)];
        return new SignalNeed(fewest, [.. parts], SignalSet.Union(parts.Take(parts.Count - fewest + 1).Select(part => part.Key)));
    }
}
