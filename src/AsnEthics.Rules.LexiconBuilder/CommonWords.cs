using System.Text.Json;

namespace AsnEthics.Rules.LexiconBuilder;

/// <summary>A list of words by frequency, the most common first, as one JSON array of strings.</summary>
internal static class CommonWords
{
    public static IReadOnlyList<string> Read(string path) =>
        JsonSerializer.Deserialize<string[]>(File.ReadAllText(path)) ?? throw new InvalidDataException($"{path} holds no list.");
}
