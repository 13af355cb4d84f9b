namespace AsnEthics.Rules.Diagnostics;

/// <summary>Finds what somebody meant: the candidate with the fewest changed letters, if they are few.</summary>
internal static class NearestName
{
    private const int LongestCompared = 64;

    /// <summary>
    /// The candidate nearest to the name, ignoring case; of equally near ones one with the same first letter. Null where none is near: more than a third of the letters, and more than one,
    /// or all of them, would have to change.
    /// </summary>
    public static string? Among(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestCompared)
            return null;
        string? nearest = null;
        var fewest = Math.Min(name.Length, Math.Max(1, name.Length / 3) + 1);
        foreach (var candidate in candidates.OrderBy(candidate => candidate.Length > 0 && Same(candidate[0], name[0]) ? 0 : 1).ThenBy(candidate => candidate, StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - name.Length) >= fewest)
                continue;
            var changes = ChangesBetween(name, candidate);
            if (changes < fewest)
                (nearest, fewest) = (candidate, changes);
        }

        return nearest;
    }

    /// <summary>Letters to change, put in, take out, or swap with their neighbour (optimal string alignment), ignoring case.</summary>
    private static int ChangesBetween(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
