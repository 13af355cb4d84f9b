using System.Collections.Immutable;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Stretches of text in order, overlapping ones joined; those that only touch stay two.</summary>
internal static class MergedSpans
{
    /// <param name="ranges">By their start.</param>
    public static ImmutableArray<TextRange> Of(IEnumerable<TextRange> ranges)
    {
        var merged = ImmutableArray.CreateBuilder<TextRange>();
        foreach (var range in ranges)
        {
            if (merged.Count > 0 && merged[merged.Count - 1].Overlaps(range))
                merged[merged.Count - 1] = new TextRange(merged[merged.Count - 1].Start, Math.Max(merged[merged.Count - 1].End, range.End));
            else
                merged.Add(range);
        }

        return merged.ToImmutable();
    }
}
