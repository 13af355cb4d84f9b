namespace AsnEthics.Rules.Lexicon;

/// <summary>
/// The most frequent words of Indonesian posts with their short spellings (<c>frequent.txt</c>, made by AsnEthics.Rules.LexiconBuilder), the most frequent first. Only speed hangs on the list: of the words that a rule
/// needs together, the rarest is looked for first. Read when first asked for; all threads may ask.
/// </summary>
internal static class FrequentWords
{
    private const string Resource = "Lexicon/frequent.txt";

    private static readonly Lazy<Dictionary<string, int>> Ranks = new(Load);

    /// <summary>The place of the word, in lower case, among them, from 1; 0 where it is none of them.</summary>
    public static int RankOf(string word) => Ranks.Value.TryGetValue(word, out var rank) ? rank : 0;

    private static Dictionary<string, int> Load()
    {
        using var stream = typeof(FrequentWords).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException("The list of frequent words is not in the assembly.");
        using var reader = new StreamReader(stream);
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
                ranks.Add(line, ranks.Count + 1);
        }

        return ranks;
    }
}
