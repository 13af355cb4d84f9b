using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Evasion;

/// <summary>The data files of the suite.</summary>
internal static class EvasionData
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "Evasion");

    public static string VocabularyText { get; } = File.ReadAllText(Path.Combine(Folder, "vocabulary.asnrules"));

    public static RuleSet Vocabulary { get; } = CompiledRules.Compile(VocabularyText);

    /// <summary>What is hidden.</summary>
    public static IReadOnlyList<string> Words { get; } = Lines("words.txt");

    /// <summary>What is written in the same ways and must not be found.</summary>
    public static IReadOnlyList<string> OrdinaryWords { get; } = Lines("ordinary-words.txt");

    /// <summary>Sentences that come near the vocabulary by chance; <c>\n</c> and <c>\u{200B}</c> stand for characters.</summary>
    public static IReadOnlyList<string> Traps { get; } = [.. Lines("traps.txt").Select(PostCase.Unescape)];

    private static string[] Lines(string file) => [.. File.ReadAllLines(Path.Combine(Folder, file)).Where(line => line.Length > 0 && line[0] != '#')];
}
