namespace AsnEthics.Rules.Benchmarks.Terms;

/// <summary>The library's list of ordinary words: no made-up term may be one, and generated posts are written with them.</summary>
internal static class OrdinaryWordList
{
    public static IReadOnlyList<string> Words { get; } = Read();

    private static List<string> Read()
    {
        using var stream = typeof(OrdinaryWordList).Assembly.GetManifestResourceStream("words.txt")!;
        using var reader = new StreamReader(stream);
        var words = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            // Behind a word and a blank stand marks, which do not matter here.
            if (line.Length > 0 && line[0] != '#')
                words.Add(line.Split(' ')[0]);
        }

        return words;
    }
}
