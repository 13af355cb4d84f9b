using System.Diagnostics;
using AsnEthics.Rules.Tests.Language;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Frameworks;

/// <summary>A program of .NET Framework 4.8 with the netstandard2.0 build of the library against this process, over the posts that were written for the tests: equal diagnostics, digests, results and traces.</summary>
public class LegacyFrameworkTests
{
    private const string NetStandard = ".NETStandard,Version=v2.0";

    private static readonly string Program = Path.Combine(
        Path.GetDirectoryName(typeof(LegacyFrameworkTests).Assembly.Location)!.Replace("AsnEthics.Rules.Tests", "AsnEthics.Rules.Legacy", StringComparison.Ordinal).Replace("net10.0", "net48", StringComparison.Ordinal),
        "AsnEthics.Rules.Legacy.exe");

    [MonoFact]
    public void AProgramOfNetFrameworkAnswersAsThisOne()
    {
        using var folder = new TemporaryFolder();
        SameAnswersTests.WriteRules(folder);
        IReadOnlyList<IReadOnlyList<string>> questions = [AuthoredPosts(), .. SameAnswersTests.LanguageCases()];
        Assert.True(questions[0].Count > 300);

        var expected = AnsweringProcess.Answer(questions, folder.FullPath);
        var actual = Ask(questions, folder);

        Assert.DoesNotContain(AnsweringProcess.Refused, expected[0][0], StringComparison.Ordinal);
        SameAnswersTests.AssertSame(questions, expected, actual, [NetStandard, actual[0][1]]);
    }

    /// <summary>The base set, and posts: those of the comparisons, and those written for each guideline.</summary>
    private static IReadOnlyList<string> AuthoredPosts() =>
        [RuleFile.Header + "import \"asnethics/se137\" as se137\n", .. SamplePosts.All, .. BaseRulePosts.All().Select(row => PostCase.Parse((string)row[1]).Post.Text)];

    private static IReadOnlyList<IReadOnlyList<string>> Ask(IReadOnlyList<IReadOnlyList<string>> questions, TemporaryFolder folder)
    {
        var file = Path.Combine(folder.FullPath, "questions");
        TextGroups.Write(file, questions);
        using var mono = Process.Start(new ProcessStartInfo("mono", [Program, file, folder.FullPath, file + ".answers"]) { RedirectStandardError = true })!;
        var error = mono.StandardError.ReadToEnd();
        mono.WaitForExit();
        Assert.True(mono.ExitCode == 0, $"{Program} ended with {mono.ExitCode}: {error}");
        return TextGroups.Read(file + ".answers");
    }
}
