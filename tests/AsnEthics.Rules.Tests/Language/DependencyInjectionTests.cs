using AsnEthics.Rules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace AsnEthics.Rules.Tests.Language;

public class DependencyInjectionTests
{
    private static readonly RuleSet Own = CompiledRules.CompileRule("guideline 1 severity low find a : word \"satu\" end flag sentence when a");

    [Fact]
    public void WithoutMoreItIsTheBaseRuleSet()
    {
        using var provider = new ServiceCollection().AddAsnEthicsRules().Services.BuildServiceProvider();
        Assert.Same(BuiltInRuleSets.Se137, provider.GetRequiredService<IRuleChecker>());
        Assert.Same(provider.GetRequiredService<IRuleChecker>(), provider.CreateScope().ServiceProvider.GetRequiredService<IRuleChecker>());
    }

    [Fact]
    public void ARuleSetOfOnesOwnTakesThePlace()
    {
        using var provider = new ServiceCollection().AddAsnEthicsRules(Own).Services.BuildServiceProvider();
        Assert.True(provider.GetRequiredService<IRuleChecker>().Check("satu").HasFindings);

        using var both = new ServiceCollection().AddAsnEthicsRules().Services.AddAsnEthicsRules(Own).Services.BuildServiceProvider();
        Assert.Same(Own, Assert.Single(both.GetServices<IRuleChecker>()));
    }

    [Fact]
    public void ALaterCallWithoutARuleSetLeavesTheFirst()
    {
        using var provider = new ServiceCollection().AddAsnEthicsRules(Own).Services.AddAsnEthicsRules().Services.BuildServiceProvider();
        Assert.Same(Own, Assert.Single(provider.GetServices<IRuleChecker>()));
    }

    [Fact]
    public void KeysKeepRuleSetsApart()
    {
        var services = new ServiceCollection();
        Assert.Null(services.AddAsnEthicsRules(Own).ServiceKey);
        Assert.Equal("dasar", services.AddKeyedAsnEthicsRules("dasar").ServiceKey);
        Assert.Same(services, services.AddKeyedAsnEthicsRules("dinas", Own).Services);
        services.AddKeyedAsnEthicsRules("dinas", Own);

        using var provider = services.BuildServiceProvider();
        Assert.Same(Own, provider.GetRequiredService<IRuleChecker>());
        Assert.Same(BuiltInRuleSets.Se137, provider.GetRequiredKeyedService<IRuleChecker>("dasar"));
        Assert.Same(Own, Assert.Single(provider.GetKeyedServices<IRuleChecker>("dinas")));
        Assert.Null(provider.GetKeyedService<IRuleChecker>("lain"));
    }

    [Fact]
    public void NothingIsNoArgument()
    {
        var services = new ServiceCollection();
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddAsnEthicsRules());
        Assert.Throws<ArgumentNullException>("ruleSet", () => services.AddAsnEthicsRules(null!));
        Assert.Throws<ArgumentNullException>("serviceKey", () => services.AddKeyedAsnEthicsRules(null!));
        Assert.Throws<ArgumentNullException>("ruleSet", () => services.AddKeyedAsnEthicsRules("dinas", null!));
    }
}
