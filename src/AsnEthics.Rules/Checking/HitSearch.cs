using AsnEthics.Rules.Matching;

namespace AsnEthics.Rules.Checking;

/// <summary>Binary search in the hits of one pattern, in which start, end, words and sentence all rise.</summary>
internal static class HitSearch
{
    /// <summary>The number of hits at the front that have the property; all that have it must stand before all that do not.</summary>
    /// <param name="hits">The hits.</param>
    /// <param name="bound">What the property compares with.</param>
    /// <param name="property">Static, so that nothing is allocated.</param>
    public static int CountWhile<TBound>(ReadOnlySpan<Hit> hits, TBound bound, Func<Hit, TBound, bool> property)
    {
        var low = 0;
        var high = hits.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (property(hits[middle], bound))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
