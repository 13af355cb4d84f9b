using AsnEthics.Rules.Tests.Diagnostics;
using AsnEthics.Rules.Tests.Evasion;
using AsnEthics.Rules.Tests.Properties;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Frameworks;

/// <summary>
/// Both builds of the library, with and without culture data, against this process: equal diagnostics, digests, results and traces. All run on the .NET of the tests, so what an older runtime knows of Unicode is not in it.
/// </summary>
public class SameAnswersTests
{
    private const string NetStandard = ".NETStandard,Version=v2.0";

    private const int Some = 500;

    private static readonly string TestAssembly = typeof(SameAnswersTests).Assembly.Location;

    private static readonly string Twin = TestAssembly.Replace("AsnEthics.Rules.Tests", "AsnEthics.Rules.Twin", StringComparison.Ordinal);

    private static readonly Dictionary<string, string> NoCultures = new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1", ["DOTNET_TieredPGO"] = "0" };

    private static readonly Dictionary<string, string> Turkish = new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0", ["DOTNET_TieredPGO"] = "0", ["LC_ALL"] = "tr_TR.UTF-8" };

    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "Cases");

    [Fact]
    public void BothBuildsAnswerAlikeWithAndWithoutCultures()
    {
        using var folder = new TemporaryFolder();
        WriteRules(folder);
        IReadOnlyList<IReadOnlyList<string>> all = [EveryKindOfPattern(), BaseRules(), Links(), .. LanguageCases(), .. DiagnosticCases.Texts().Select(text => new[] { text })];
        Assert.True(all[0].Count > 20_000);

        // The other build without cultures gets every question. The two processes that differ in one thing only get some, and say which of the two it is.
        IReadOnlyList<IReadOnlyList<string>> some = [[.. all[0].Take(Some)]];
        IReadOnlyList<IReadOnlyList<string>> expected = [], invariant = [], twin = [], invariantTwin = [];
        Parallel.Invoke(
            () => expected = AnsweringProcess.Answer(all, folder.FullPath),
            () => invariantTwin = Ask(Twin, NoCultures, all, folder),
            () => twin = Ask(Twin, Turkish, some, folder),
            () => invariant = Ask(TestAssembly, NoCultures, some, folder));

        Assert.All(expected.Take(2), group => Assert.DoesNotContain(AnsweringProcess.Refused, group[0], StringComparison.Ordinal));
        AssertSame(some, expected, invariant, [AnsweringProcess.Identity[0], ""]);
        AssertSame(some, expected, twin, [NetStandard, "tr-TR"]);
        AssertSame(all, expected, invariantTwin, [NetStandard, ""]);
    }

    private static IReadOnlyList<IReadOnlyList<string>> Ask(string assembly, Dictionary<string, string> environment, IReadOnlyList<IReadOnlyList<string>> questions, TemporaryFolder folder)
    {
        var file = Path.Combine(folder.FullPath, Guid.NewGuid().ToString());
        TextGroups.Write(file, questions);
        OtherProcess.Run(assembly, environment, file, folder.FullPath, file + ".answers");
        return TextGroups.Read(file + ".answers");
    }

    internal static void AssertSame(IReadOnlyList<IReadOnlyList<string>> questions, IReadOnlyList<IReadOnlyList<string>> expected, IReadOnlyList<IReadOnlyList<string>> actual, string[] identity)
    {
        Assert.Equal(identity, actual[0]);
        Assert.Equal(questions.Select(group => group.Count), actual.Skip(1).Select(group => group.Count));
        foreach (var (asked, own, other) in questions.Zip(expected, actual.Skip(1)))
        {
            for (var index = 0; index < asked.Count; index++)
                Assert.True(own[index] == other[index], $"{string.Join(' ', identity)}: to\n{asked[index]}\nthe answer is\n{other[index]}\nand here\n{own[index]}");
        }
    }

    /// <summary>What the rule files import and list: the files of the cases, the vocabulary of the evasion suite, and links that stay in the folder, leave it and go in a circle.</summary>
    internal static void WriteRules(TemporaryFolder folder)
    {
        foreach (var path in Directory.EnumerateFiles(RuleFile.Folder, "*", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(RuleFile.Folder, path), File.ReadAllBytes(path));
        folder.Write("samaran.asnrules", EvasionData.VocabularyText);
        File.CreateSymbolicLink(Path.Combine(folder.FullPath, "dalam.txt"), Path.Combine("data", "golongan.txt"));
        File.CreateSymbolicLink(Path.Combine(folder.FullPath, "luar.txt"), Path.Combine(RuleFile.Folder, "data", "golongan.txt"));
        File.CreateSymbolicLink(Path.Combine(folder.FullPath, "lingkar.txt"), Path.Combine(folder.FullPath, "lingkar.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder.FullPath, "map"), "data");
    }

    private static IReadOnlyList<string> EveryKindOfPattern() =>
    [
        File.ReadAllText(Path.Combine(Cases, "Frameworks", "every-kind.asnrules")),
        .. GeneratedPosts.Fixed(GeneratedPosts.All, 10_000), .. GeneratedPosts.Fixed(GeneratedPosts.WithManyHiddenWords, 10_000), .. HostileText.All.Select(text => text.OfLength(300)),
    ];

    private static IReadOnlyList<string> BaseRules() =>
        [RuleFile.Header + "import \"asnethics/se137\" as se137\n", .. SamplePosts.All, .. EvasionData.Traps, .. GeneratedPosts.Fixed(GeneratedPosts.WithManyHiddenWords, 300)];

    /// <summary>The rule file and the posts of each case of the language.</summary>
    internal static IEnumerable<IReadOnlyList<string>> LanguageCases() => CaseFile.ReadFolder("Patterns").Concat(CaseFile.ReadFolder("Conditions"))
        .Select(entry => (IReadOnlyList<string>)[entry.Text, .. entry.Expected.Select(line => PostCase.Parse(line).Post.Text)]);

    private static IReadOnlyList<string> Links() =>
        [RuleFile.Header + string.Concat(new[] { "dalam", "luar", "lingkar", "map/golongan", "map/tiada" }.Select((name, index) => $"list @l{index} from \"{name}.txt\"\n"))];
}
