namespace AsnEthics.Rules.Normalization;

/// <summary>
/// The short, careless, colloquial and regional spellings of everyday words, each with its full word: the embedded <c>Tables/spellings.txt</c>, which says at its head what
/// stands in it.
/// </summary>
internal static class SpellingTable
{
    private const string ResourceName = "Tables/spellings.txt";

    private static readonly Lazy<Dictionary<string, FullWord[]>> Spellings = new(Read);

    /// <summary>All spellings; a spelling with two full words stands once.</summary>
    public static IReadOnlyCollection<string> All => Spellings.Value.Keys;

    /// <summary>The full words of a spelling in lower case; none where it is no short spelling.</summary>
    public static IReadOnlyList<FullWord> FullWords(string spelling) => Spellings.Value.TryGetValue(spelling, out var words) ? words : [];

    /// <summary>The one full word of a spelling, or null where it is none or has two: then what a pattern's author means cannot be told.</summary>
    public static string? TheFullWord(string spelling) => FullWords(spelling) is [var only] ? only.Word : null;

    private static Dictionary<string, FullWord[]> Read()
    {
        var spellings = new Dictionary<string, FullWord[]>(StringComparer.Ordinal);
        using var stream = typeof(SpellingTable).Assembly.GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream);
        var wordClass = default(WordClass);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;

            if (line[0] == '[')
            {
                wordClass = (WordClass)Enum.Parse(typeof(WordClass), line.Trim('[', ']'), ignoreCase: true);
                continue;
            }

            var colon = line.IndexOf(':');
            var word = new FullWord(line.Substring(0, colon), wordClass);
            foreach (var spelling in line.Substring(colon + 1).Split([' '], StringSplitOptions.RemoveEmptyEntries))
                spellings[spelling] = spellings.TryGetValue(spelling, out var others) ? [.. others, word] : [word];
        }

        return spellings;
    }
}

/// <summary>A full word in lower case and its class.</summary>
internal readonly record struct FullWord(string Word, WordClass Class);
