using AsnEthics.Rules.Hosting.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace AsnEthics.Rules.Hosting.Tests;

/// <summary>What checks look into is made when rules are loaded, so that no request waits for it. Seen by what the process allocates, so no other test runs beside.</summary>
[Collection(ReloadUnderLoadTests.Alone)]
public sealed class PreparedRulesTests : IDisposable
{
    /// <summary>The tables of the base set are several megabytes.</summary>
    private const long FarLessThanTheTables = 1_500_000;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheFirstPostFindsTheRulesPrepared()
    {
        var file = _folder.Write("a.asnrules", WordRules.For("kakap"));
        using var provider = new ServiceCollection().AddAsnEthicsRules().AddRuleFile(file).Services.BuildServiceProvider();
        var loaded = provider.GetRequiredService<IRuleSetProvider>().Current;
        var compiled = RuleSetCompiler.Compile([RuleSource.FromFile(file)], new RuleSetCompilerOptions { IncludeBuiltIn = true }).RuleSet!;

        Assert.InRange(BytesOfFirstCheck(compiled), FarLessThanTheTables, long.MaxValue);
        Assert.InRange(BytesOfFirstCheck(loaded), 0, FarLessThanTheTables);
    }

    private static long BytesOfFirstCheck(RuleSet rules)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.NotEmpty(rules.Check("ikan kakap").Findings);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
