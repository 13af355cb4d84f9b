using AsnEthics.Rules.Hosting.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AsnEthics.Rules.Hosting.Tests;

public sealed class BuilderTests : IDisposable
{
    private const string Insult = "dasar goblok";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void RuleFilesStandOnTopOfTheBaseSet()
    {
        var file = _folder.Write("a.asnrules", WordRules.For("kakap"));
        Assert.Equal(["KATA-1", "ETIKA-02"], Check(rules => rules.AddRuleFile(file), "kakap, " + Insult));
        Assert.Equal(["KATA-1"], Check(rules => rules.AddRuleFile(file).WithoutBaseRules(), "kakap, " + Insult));
    }

    [Fact]
    public void WithoutFilesItIsTheBaseSet()
    {
        using var provider = Build(rules => rules.AddHealthCheck());
        Assert.Same(BuiltInRuleSets.Se137, provider.GetRequiredService<IRuleSetProvider>().Current);
    }

    [Fact]
    public void AFolderGivesAllItsRuleFilesAndNoHiddenOnes()
    {
        _folder.Write("a.asnrules", WordRules.For("kakap"));
        _folder.Write("b/c/d.asnrules", WordRules.For("tenggiri").Replace("KATA", "LAIN", StringComparison.Ordinal).Replace("\"uji\"", "\"lain\"", StringComparison.Ordinal));
        _folder.Write("..data/a.asnrules", WordRules.Broken);
        _folder.Write("a.txt", WordRules.Broken);
        Assert.Equal(["KATA-1", "LAIN-1"], Check(rules => rules.AddRuleFolder(_folder.Path).WithoutBaseRules(), "kakap tenggiri"));
    }

    [Fact]
    public void ResourcesOfAnAssemblyAreRuleFiles()
    {
        Assert.Equal(["TANAM-01"], Check(rules => rules.AddRuleResource(GetType().Assembly, "aturan/embedded.asnrules").WithoutBaseRules(), "belanak"));
        var exception = Assert.Throws<ArgumentException>(() => Build(rules => rules.AddRuleResource(GetType().Assembly, "aturan/lain.asnrules")));
        Assert.Contains("it holds: aturan/embedded.asnrules", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KeysKeepRulesSettingsAndHoursApart()
    {
        var services = new ServiceCollection();
        services.AddAsnEthicsRules().AddRuleFile(_folder.Write("a.asnrules", WordRules.For("kakap"))).WithoutBaseRules();
        services.AddKeyedAsnEthicsRules("dinas").AddRuleFile(_folder.Write("b.asnrules", WordRules.For("tenggiri"))).WithoutBaseRules().Configure(options => options.Language = "en").AddWorkingHours();
        using var provider = services.BuildServiceProvider();

        Assert.Equal("Versi 1: kakap.", Assert.Single(provider.GetRequiredService<IRuleChecker>().Check("kakap tenggiri").Findings).Message);
        Assert.Equal("Version 1: tenggiri.", Assert.Single(provider.GetRequiredKeyedService<IRuleChecker>("dinas").Check("kakap tenggiri").Findings).Message);
        Assert.NotSame(provider.GetRequiredService<IRuleSetProvider>().Current, provider.GetRequiredKeyedService<IRuleSetProvider>("dinas").Current);
        Assert.Null(provider.GetService<WorkingHours>());
        Assert.NotNull(provider.GetKeyedService<WorkingHours>("dinas"));
    }

    [Fact]
    public void ACheckThatAsksForALanguageGetsThatOne()
    {
        using var provider = Build(rules => rules.AddRuleFile(_folder.Write("a.asnrules", WordRules.For("kakap"))).Configure(options => options.Language = "en"));
        var checker = provider.GetRequiredService<IRuleChecker>();
        Assert.Equal("Version 1: kakap.", checker.Check("kakap").Findings[0].Message);
        Assert.Equal("Version 1: kakap.", checker.Check("kakap".AsSpan(), null, new CheckOptions { Date = new DateTime(2026, 1, 1) }).Findings[0].Message);
        Assert.Equal("Versi 1: kakap.", checker.Check("kakap", null, new CheckOptions { Language = "id" }).Findings[0].Message);
    }

    [Fact]
    public void SettingsComeFromConfiguration()
    {
        _folder.Write("a.asnrules", WordRules.For("kakap"));
        var section = Settings(("RuleFiles:0", _folder["*.asnrules"]), ("IncludeBaseRules", "false"), ("Language", "en"), ("Limits:MaxTextLength", "20"));
        using var provider = Build(rules => rules.Configure(section));
        var checker = provider.GetRequiredService<IRuleChecker>();

        Assert.Equal("Version 1: kakap.", Assert.Single(checker.Check("kakap goblok").Findings).Message);
        Assert.Throws<ArgumentException>(() => checker.Check(new string('a', 21)));
        Assert.Equal(4_194_304, RuleLimits.Default.MaxTextLength);
    }

    [Fact]
    public void LimitsHoldForTheBaseSetAlone()
    {
        using var provider = Build(rules => rules.Configure(options => options.Limits = new RuleLimits { MaxTextLength = 20 }));
        var checker = provider.GetRequiredService<IRuleChecker>();
        Assert.Equal("ETIKA-02", Assert.Single(checker.Check(Insult).Findings).RuleId);
        Assert.Throws<ArgumentException>(() => checker.Check(new string('a', 21)));
    }

    [Theory]
    [InlineData("Language", "fr", "Language is \"fr\": give \"id\", \"en\" or nothing")]
    [InlineData("ReloadDelay", "00:02:00", "ReloadDelay is 00:02:00")]
    [InlineData("PollingInterval", "00:00:00", "PollingInterval is 00:00:00")]
    [InlineData("RuleFiles:0", " ", "RuleFiles holds an empty path")]
    [InlineData("Limits:MaxRules", "0", "Limits:MaxRules is 0: give 1 or more")]
    [InlineData("RuleFile", "a.asnrules", "RuleFile")]
    public async Task AWrongSettingKeepsTheHostFromStarting(string setting, string value, string message)
    {
        using var host = Host(services => services.AddAsnEthicsRules().Configure(Settings((setting, value))));
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => host.StartAsync());
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABrokenRuleFileKeepsTheHostFromStartingAndSaysWhere()
    {
        var file = _folder.Write("a.asnrules", WordRules.Broken);
        using var host = Host(services => services.AddAsnEthicsRules().AddRuleFile(file));
        var exception = await Assert.ThrowsAsync<RuleLoadException>(() => host.StartAsync());
        Assert.Contains(file + "(14,22): error E004", exception.Message, StringComparison.Ordinal);
        Assert.Contains(exception.Diagnostics, diagnostic => diagnostic is { Code: "E004", StartLine: 14, StartColumn: 22 });
    }

    [Theory]
    [InlineData("tiada.asnrules", "is not there")]
    [InlineData("*.rules", "no file fits")]
    [InlineData("kosong.asnrules", "is empty")]
    public async Task WithoutItsFilesTheHostDoesNotStart(string path, string reason)
    {
        _folder.Write("kosong.asnrules", " \n");
        using var host = Host(services => services.AddAsnEthicsRules().AddRuleFile(_folder[path]));
        Assert.Contains(reason, (await Assert.ThrowsAsync<RuleLoadException>(() => host.StartAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RulesOfNowhereAreAnError()
    {
        using var none = Build(rules => rules.WithoutBaseRules());
        Assert.Contains("has no rules", Assert.Throws<RuleLoadException>(none.GetRequiredService<IRuleChecker>).Message, StringComparison.Ordinal);

        using var both = new ServiceCollection().AddAsnEthicsRules(BuiltInRuleSets.Se137).AddRuleFile("a.asnrules").Services.BuildServiceProvider();
        Assert.Contains("both a rule set and rule files", Assert.Throws<RuleLoadException>(both.GetRequiredService<IRuleChecker>).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ARuleSetThatWasGivenIsTheOneInUse()
    {
        var own = RuleSetCompiler.Compile(RuleSource.FromText("a", WordRules.For("kakap"))).RuleSet!;
        using var provider = new ServiceCollection().AddAsnEthicsRules(own).AddHealthCheck().Services.BuildServiceProvider();
        Assert.Same(own, provider.GetRequiredService<IRuleSetProvider>().Current);
        Assert.Single(provider.GetServices<IRuleChecker>());
    }

    [Fact]
    public async Task RelativePathsStartAtTheContentRoot()
    {
        _folder.Write("rules/a.asnrules", WordRules.For("kakap"));
        using var host = Host(services => services.AddAsnEthicsRules().AddRuleFile("rules/a.asnrules").WithoutBaseRules());
        await host.StartAsync();
        Assert.True(host.Services.GetRequiredService<IRuleChecker>().HasFindings("kakap"));
    }

    private IHost Host(Action<IServiceCollection> add)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = _folder.Path, DisableDefaults = true });
        add(builder.Services);
        return builder.Build();
    }

    private static string[] Check(Action<IAsnEthicsRulesBuilder> build, string text)
    {
        using var provider = Build(build);
        return [.. provider.GetRequiredService<IRuleChecker>().Check(text).Findings.Select(finding => finding.RuleId)];
    }

    private static ServiceProvider Build(Action<IAsnEthicsRulesBuilder> build)
    {
        var builder = new ServiceCollection().AddAsnEthicsRules();
        build(builder);
        return builder.Services.BuildServiceProvider();
    }

    private static IConfiguration Settings(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();
}
