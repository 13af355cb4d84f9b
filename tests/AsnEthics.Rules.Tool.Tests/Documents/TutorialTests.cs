using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests.Documents;

/// <summary>
/// The tutorials, followed word for word in an empty folder. Set UPDATE_GOLDENS to the folder of the tutorials to write what the commands show into them anew, then read the difference.
/// </summary>
[Collection(nameof(InACurrentFolder))]
public sealed class TutorialTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _before = Directory.GetCurrentDirectory();

    public TutorialTests() => Directory.SetCurrentDirectory(_folder.Path);

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        _folder.Dispose();
    }

    [Fact]
    public void EveryCommandShowsWhatTheTutorialSays_InBothLanguages()
    {
        var english = Followed("TUTORIAL.md");
        var indonesian = Followed("TUTORIAL.id.md");

        Assert.Equal(english.Commands, indonesian.Commands);
        Assert.Equal(english.Files, indonesian.Files);
    }

    [Fact]
    public void AnOutputThatIsNotAsShownIsReplacedByTheRealOne()
    {
        _folder.Write("ikan.asnrules", SampleRules.Fish);

        var followed = FollowedDocument.Of("```console\n$ asnrules test ikan.asnrules --no-base\n9 passed, 0 failed, 0 todo\n```");

        Assert.Contains("\n6 passed, 0 failed, 1 todo\n", followed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AnElisionStandsForAnyLinesAndHidesNoOthers()
    {
        _folder.Write("ikan.asnrules", SampleRules.Fish);

        string FollowedWith(string shown) => FollowedDocument.Of($"```console\n$ asnrules test ikan.asnrules --no-base\n{shown}\n```").Text;

        Assert.Contains("\n…\n6 passed, 0 failed, 1 todo\n", FollowedWith("…\n6 passed, 0 failed, 1 todo"), StringComparison.Ordinal);
        Assert.DoesNotContain("…\n", FollowedWith("…\npassed IKAN-09: 2 passed\n…"), StringComparison.Ordinal);
    }

    private static FollowedDocument Followed(string name)
    {
        using var folder = new TemporaryFolder();
        Directory.SetCurrentDirectory(folder.Path);
        var tutorial = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name)).ReplaceLineEndings("\n");

        var followed = FollowedDocument.Of(tutorial);

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") is { Length: > 0 } target)
            File.WriteAllText(Path.Combine(target, name), followed.Text);
        else
            Assert.True(tutorial == followed.Text, $"{name} does not show what its commands show (- what it shows, + what it should):\n" + TextDifference.Of(name, tutorial, followed.Text, new TextStyle(false), onTerminal: false));
        Assert.StartsWith("asnrules test ", followed.Commands[^1].Command, StringComparison.Ordinal);
        Assert.Equal(0, followed.Commands[^1].ExitCode);
        Directory.SetCurrentDirectory(AppContext.BaseDirectory);
        return followed;
    }
}

/// <summary>Runs alone: the current folder belongs to the whole process.</summary>
[CollectionDefinition(nameof(InACurrentFolder), DisableParallelization = true)]
public sealed class InACurrentFolder;
