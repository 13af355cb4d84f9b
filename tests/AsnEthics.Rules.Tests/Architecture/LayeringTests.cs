using System.Text.RegularExpressions;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Architecture;

/// <summary>Who may use whom, as src/ARCHITECTURE.md says.</summary>
public partial class LayeringTests
{
    private const string Library = "src/AsnEthics.Rules";

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Syntax"] = ["Text", "Diagnostics", "Plans"],
        ["Loading"] = ["Text", "Diagnostics", "Syntax"],
        ["Plans"] = [],
        ["Lexicon"] = [],
        ["Normalization"] = ["Plans", "Lexicon"],
        ["Morphology"] = ["Normalization", "Lexicon", "Plans"],
        ["Matching"] = ["Normalization", "Lexicon", "Plans"],
        ["Checking"] = ["Matching", "Normalization", "Plans"],
        ["Binding"] = ["Text", "Diagnostics", "Syntax", "Loading", "Normalization", "Morphology", "Plans"],
        ["Lints"] = ["Text", "Diagnostics", "Syntax", "Binding", "Normalization", "Morphology", "Lexicon", "Plans", "Matching"],
        ["Compilation"] = ["Text", "Diagnostics", "Syntax", "Loading", "Normalization", "Morphology", "Plans", "Binding", "Lints", "Checking"],
        ["Saving"] = ["Plans", "Morphology"],
        ["ReadBack"] = ["Syntax", "Binding", "Plans"],
        ["Bulk"] = [],
        ["BuiltIn"] = [],
        ["DependencyInjection"] = [],
    };

    public static TheoryData<string> Folders() => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void AFolderUsesOnlyWhatStandsBelowIt(string folder)
    {
        var uses = Sources(folder).SelectMany(text => Stage().Matches(text).Select(match => match.Groups[1].Value)).Distinct();
        Assert.Equal([], uses.Where(stage => stage != folder && Allowed.ContainsKey(stage)).Except(Allowed[folder]));
    }

    [Fact]
    public void EveryFolderHasItsPlace()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(RepositoryFiles.Root, Library)).Select(path => Path.GetFileName(path)!).Except(["bin", "obj"]);
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SuperpowerIsUsedInSyntaxAlone()
    {
        foreach (var folder in Allowed.Keys.Where(folder => folder != "Syntax"))
            Assert.DoesNotContain(Sources(folder), text => text.Contains("using Superpower", StringComparison.Ordinal));
        var exposed = typeof(RuleSet).Assembly.GetExportedTypes().SelectMany(type => type.GetMembers()).Where(member => member.ToString()!.Contains("Superpower", StringComparison.Ordinal));
        Assert.Empty(exposed);
    }

    /// <summary>Tool and samples are users like any other: nothing internal is open to them. The builder of the word list ships nowhere; the language server reads the trees of files that do not compile (decision 17).</summary>
    [Fact]
    public void OnlyTheTestsTheListBuilderAndTheLanguageServerSeeInternals()
    {
        var project = RepositoryFiles.Read(Library + "/AsnEthics.Rules.csproj");
        Assert.Equal(["AsnEthics.Rules.Tests", "AsnEthics.Rules.LexiconBuilder", "AsnEthics.Rules.LanguageServer"], InternalsVisibleTo().Matches(project).Select(match => match.Groups[1].Value));
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, Library, folder), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);

    [GeneratedRegex(@"AsnEthics\.Rules\.(\w+)[.;]")]
    private static partial Regex Stage();

    [GeneratedRegex("InternalsVisibleTo Include=\"([^\"]+)\"")]
    private static partial Regex InternalsVisibleTo();
}
