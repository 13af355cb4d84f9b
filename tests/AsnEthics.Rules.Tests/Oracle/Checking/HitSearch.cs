namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Binary search in the hits of one pattern, in which start, end, words and sentence all rise.</summary>
internal static class HitSearch
{
    /// <summary>The number of hits at the front that have the property; all that have it must stand before all that do not.</summary>
    public static int CountWhile(Hit[] hits, Func<Hit, bool> property)
    {
        var low = 0;
        var high = hits.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (property(hits[middle]))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
