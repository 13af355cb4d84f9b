namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Optimal string alignment: letters wrong, missing, added, or swapped with their neighbour.</summary>
internal static class TypoDistance
{
    /// <summary>Whether <paramref name="text"/> becomes <paramref name="word"/> by at most <paramref name="limit"/> of them.</summary>
    public static bool IsWithin(string text, string word, int limit)
    {
        if (Math.Abs(text.Length - word.Length) > limit)
            return false;

        var beforeLast = new int[word.Length + 1];
        var last = new int[word.Length + 1];
        var row = new int[word.Length + 1];
        for (var column = 0; column <= word.Length; column++)
            last[column] = column;

        for (var index = 1; index <= text.Length; index++)
        {
            row[0] = index;
            var least = index;
            for (var column = 1; column <= word.Length; column++)
            {
                var cost = text[index - 1] == word[column - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(last[column] + 1, row[column - 1] + 1), last[column - 1] + cost);
                if (index > 1 && column > 1 && text[index - 1] == word[column - 2] && text[index - 2] == word[column - 1])
                    distance = Math.Min(distance, beforeLast[column - 2] + 1);
                row[column] = distance;
                least = Math.Min(least, distance);
            }

            if (least > limit)
                return false;
            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[word.Length] <= limit;
    }
}
