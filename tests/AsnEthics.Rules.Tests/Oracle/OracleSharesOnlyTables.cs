using System.Text.RegularExpressions;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>The oracle is worth something only where it does not run the code it judges.</summary>
public partial class OracleSharesOnlyTables
{
    private const string Library = "src/AsnEthics.Rules";

    private const string Oracle = "tests/AsnEthics.Rules.Tests/Oracle";

    /// <summary>Folders of the library that may be rewritten at any time.</summary>
    private static readonly string[] Judged = ["Matching", "Checking", "Compilation"];

    /// <summary>What the reading of posts is defined by.</summary>
    private static readonly string[] Shared =
    [
        "CharacterFolds", "CharacterKind", "CharacterKinds", "CharacterReference", "CodePoints", "EmojiSequence", "LetterCase", "OrdinaryWords", "SentenceMarks", "SignLetters", "SpellingTable", "TopLevelDomains", "WordClass",
        "WordClassAffixes", "WordKey",
    ];

    [Fact]
    public void NothingThatMatchesOrChecksIsUsed() =>
        Assert.DoesNotContain(Sources(Oracle), text => Judged.Any(folder => text.Contains("AsnEthics.Rules." + folder, StringComparison.Ordinal)));

    [Fact]
    public void OfTheReadingOfPostsOnlyTablesAndDefinitionsAreUsed()
    {
        var own = Sources(Oracle).SelectMany(TypesIn).ToHashSet();
        var ofLibrary = new[] { "Normalization", "Lexicon", "Morphology" }.SelectMany(folder => Sources($"{Library}/{folder}")).SelectMany(TypesIn).Except(own).ToHashSet();
        var used = Sources(Oracle).SelectMany(text => Name().Matches(Comment().Replace(text, "")).Select(match => match.Value)).Where(ofLibrary.Contains).Distinct();
        Assert.Equal([], used.Except(Shared).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> TypesIn(string text) => Type().Matches(text).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, folder), "*.cs", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != nameof(OracleSharesOnlyTables) + ".cs").Select(File.ReadAllText);

    [GeneratedRegex(@"^(?:internal|public) (?:\w+ )*(?:class|struct|record|enum|interface) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Type();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Name();

    [GeneratedRegex(@"//.*|""(?:[^""\\\n]|\\.)*""")]
    private static partial Regex Comment();
}
