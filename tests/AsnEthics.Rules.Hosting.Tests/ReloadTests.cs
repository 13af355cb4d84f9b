using AsnEthics.Rules.Hosting.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AsnEthics.Rules.Hosting.Tests;

/// <summary>Each change is seen without anything being asked for, and nothing that cannot be used takes the place of what can.</summary>
public sealed class ReloadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private ServiceProvider? _provider;

    public void Dispose()
    {
        _provider?.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task AFileSavedInPlaceIsTakenOver()
    {
        Start(_folder.Write("a.asnrules", WordRules.For("kakap")));
        Assert.True(Finds("kakap"));
        File.WriteAllText(_folder["a.asnrules"], WordRules.For("tenggiri"));
        await Eventually.IsTrue(() => Finds("tenggiri") && !Finds("kakap"), "the new rules");
    }

    [Fact]
    public async Task AFileSavedByRenamingIsTakenOverEachTime()
    {
        Start(_folder.Write("a.asnrules", WordRules.For("kakap")));
        foreach (var word in new[] { "tenggiri", "bandeng", "kerapu" })
        {
            File.Move(_folder.Write("a.tmp", WordRules.For(word)), _folder["a.asnrules"], overwrite: true);
            var time = await Eventually.IsTrue(() => Finds(word), word);
            Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(15));
        }
    }

    [Fact]
    public async Task ABrokenFileLeavesTheLastGoodRulesAndIsListenedOn()
    {
        Start(_folder.Write("a.asnrules", WordRules.For("kakap")));
        for (var round = 0; round < 3; round++)
        {
            File.WriteAllText(_folder["a.asnrules"], WordRules.Broken);
            await Eventually.IsTrue(() => Rules.Failure is not null, "a failure");
            Assert.Contains("error E004", Rules.Failure!.Reason, StringComparison.Ordinal);
            Assert.Contains(Rules.Failure.Diagnostics, diagnostic => diagnostic.Code == "E004");
            Assert.True(Finds("kakap"));
            var health = await Health();
            Assert.Equal(HealthStatus.Degraded, health.Status);
            Assert.Contains("error E004", health.Description, StringComparison.Ordinal);

            // The same rules as before, or others: both are good again.
            File.WriteAllText(_folder["a.asnrules"], round == 1 ? WordRules.For("kakap", "tenggiri") : WordRules.For("kakap"));
            await Eventually.IsTrue(() => Rules.Failure is null, "recovery");
            Assert.True(Finds("kakap"));
            Assert.Equal(round == 1, Finds("tenggiri"));
            Assert.Equal(HealthStatus.Healthy, (await Health()).Status);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n\t\n")]
    [InlineData("\0\0\0\0")]
    public async Task AnEmptyFileIsNeverBelieved(string empty)
    {
        Start(_folder.Write("a.asnrules", WordRules.For("kakap")));
        File.WriteAllText(_folder["a.asnrules"], empty);
        await Eventually.IsTrue(() => Rules.Failure is not null, "a failure");
        Assert.EndsWith("is empty", Rules.Failure!.Reason, StringComparison.Ordinal);
        Assert.Empty(Rules.Failure.Diagnostics);
        Assert.True(Finds("kakap"));
    }

    [Fact]
    public async Task AFileOrItsFolderMayGoAndComeAgain()
    {
        Start(_folder.Write("rules/a.asnrules", WordRules.For("kakap")));
        File.Delete(_folder["rules/a.asnrules"]);
        await Eventually.IsTrue(() => Rules.Failure is not null, "the missing file");
        Assert.True(Finds("kakap"));
        _folder.Write("rules/a.asnrules", WordRules.For("tenggiri"));
        await Eventually.IsTrue(() => Finds("tenggiri"), "the file again");

        Directory.Delete(_folder["rules"], recursive: true);
        await Eventually.IsTrue(() => Rules.Failure is not null, "the missing folder");
        Assert.True(Finds("tenggiri"));
        _folder.Write("rules/a.asnrules", WordRules.For("bandeng"));
        await Eventually.IsTrue(() => Finds("bandeng"), "the folder again");
        _folder.Write("rules/a.asnrules", WordRules.For("kerapu"));
        await Eventually.IsTrue(() => Finds("kerapu"), "a change in the new folder");
    }

    [Fact]
    public async Task FilesThatFitAPatternComeAndGo()
    {
        _folder.Write("a.asnrules", WordRules.For("kakap"));
        Start(_folder["*.asnrules"]);
        _folder.Write("b.asnrules", WordRules.For("tenggiri").Replace("\"uji\"", "\"lain\"", StringComparison.Ordinal));
        await Eventually.IsTrue(() => Finds("tenggiri") && Finds("kakap"), "the second file");
        File.Delete(_folder["a.asnrules"]);
        await Eventually.IsTrue(() => Finds("tenggiri") && !Finds("kakap"), "without the first file");
    }

    [Fact]
    public async Task FilesThatARuleFileNamesAreWatchedWithIt()
    {
        _folder.Write("kata/ikan.txt", "kakap\n");
        var rules = WordRules.For("bandeng").Replace("a : word \"bandeng\"", "a : @ikan", StringComparison.Ordinal)
            .Replace("Ini [bandeng]", "Ini [kakap]", StringComparison.Ordinal) + "\nlist @ikan from \"kata/ikan.txt\"\n";
        var main = _folder.Write("a.asnrules", "ruleset \"utama\" version \"1.0.0\"\n\nimport \"umum\" as umum\n");
        _folder.Write("umum.asnrules", rules);
        Start(main);
        Assert.True(Finds("kakap"));
        _folder.Write("kata/ikan.txt", "kakap\ntenggiri\n");
        await Eventually.IsTrue(() => Finds("tenggiri"), "the list's new word");
    }

    [Fact]
    public async Task LinksThatAreSwappedAreSeenByPolling()
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("1/a.asnrules", WordRules.For("kakap"));
        _folder.Write("2/a.asnrules", WordRules.For("tenggiri"));
        Directory.CreateSymbolicLink(_folder["..data"], "1");
        File.CreateSymbolicLink(_folder["a.asnrules"], "..data/a.asnrules");
        Start(_folder["a.asnrules"], TimeSpan.FromMilliseconds(50));
        Assert.True(Finds("kakap"));
        Directory.CreateSymbolicLink(_folder["..tmp"], "2");
        Directory.Move(_folder["..data"], _folder["..old"]);
        Directory.Move(_folder["..tmp"], _folder["..data"]);
        await Eventually.IsTrue(() => Finds("tenggiri"), "the other target");
    }

    [Fact]
    public async Task WithoutBeingAskedNothingIsReloaded()
    {
        Build(rules => rules.AddRuleFile(_folder.Write("a.asnrules", WordRules.For("kakap"))));
        File.WriteAllText(_folder["a.asnrules"], WordRules.For("tenggiri"));
        await Task.Delay(500);
        Assert.True(Finds("kakap"));
    }

    private IRuleSetProvider Rules => _provider!.GetRequiredService<IRuleSetProvider>();

    private void Start(string path, TimeSpan? polling = null) => Build(rules => rules.AddRuleFile(path, reloadOnChange: true).Configure(options =>
    {
        options.ReloadDelay = TimeSpan.FromMilliseconds(20);
        options.PollingInterval = polling;
    }));

    private void Build(Action<IAsnEthicsRulesBuilder> build)
    {
        var builder = new ServiceCollection().AddLogging().AddAsnEthicsRules().WithoutBaseRules().AddHealthCheck();
        build(builder);
        _provider = builder.Services.BuildServiceProvider();
        _ = Rules.Current;
    }

    private bool Finds(string word) => _provider!.GetRequiredService<IRuleChecker>().Check("Ini " + word).HasFindings;

    private async Task<HealthReportEntry> Health() => (await _provider!.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["asnethics-rules"];
}
