namespace AsnEthics.Rules.LexiconBuilder;

/// <summary>The hand-written lists: words between white space, comments from <c>#</c> to the end of the line. Names of several words stand as their words.</summary>
internal static class HandList
{
    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Words");

    /// <summary>The words of one list; a name such as <c>Withheld/abuse</c>.</summary>
    public static IReadOnlyList<string> Read(string name) => ReadFile(Path.Combine(Folder, name + ".txt"));

    /// <summary>The words of all lists of a folder.</summary>
    public static IEnumerable<string> ReadAll(string folder) => Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.txt").Order(StringComparer.Ordinal).SelectMany(ReadFile);

    private static IReadOnlyList<string> ReadFile(string path)
    {
        var words = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            foreach (var word in line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (!WordSpelling.IsPlain(word))
                    throw new InvalidDataException($"{path}: `{word}` is not written with a-z and inner hyphens");
                words.Add(word);
            }
        }

        return words;
    }
}
