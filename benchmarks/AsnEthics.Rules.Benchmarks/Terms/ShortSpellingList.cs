namespace AsnEthics.Rules.Benchmarks.Terms;

/// <summary>The library's short spellings with their full words: as a term such a word would stand for another one too, and a set of rare words would hold the most frequent ones.</summary>
internal static class ShortSpellingList
{
    public static IReadOnlySet<string> Words { get; } = Read();

    private static HashSet<string> Read()
    {
        using var stream = typeof(ShortSpellingList).Assembly.GetManifestResourceStream("spellings.txt")!;
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>();
        while (reader.ReadLine() is { } line)
        {
            // Entries are "full word: spelling spelling"; other lines are comments and classes.
            if (line.Length > 0 && line[0] is not ('#' or '['))
                words.UnionWith(line.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }
}
