using AsnEthics.Rules;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds <see cref="IRuleChecker"/> to a service collection, as a singleton that is safe for any number of threads.</summary>
public static class AsnEthicsRulesServiceCollectionExtensions
{
    /// <summary>
    /// Adds the base rule set (<see cref="BuiltInRuleSets.Se137"/>) as <see cref="IRuleChecker"/>, unless a checker is there already. It is compiled when it is first asked for.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IAsnEthicsRulesBuilder AddAsnEthicsRules(this IServiceCollection services)
    {
        ThrowIfNull(services, nameof(services));
        services.TryAddSingleton<IRuleChecker>(_ => BuiltInRuleSets.Se137);
        return new AsnEthicsRulesBuilder(services, null);
    }

    /// <summary>Adds a rule set as <see cref="IRuleChecker"/>, in place of one that is there already.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="ruleSet">The rule set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="ruleSet"/> is null.</exception>
    public static IAsnEthicsRulesBuilder AddAsnEthicsRules(this IServiceCollection services, RuleSet ruleSet)
    {
        ThrowIfNull(services, nameof(services));
        ThrowIfNull(ruleSet, nameof(ruleSet));
        services.Replace(ServiceDescriptor.Singleton<IRuleChecker>(ruleSet));
        return new AsnEthicsRulesBuilder(services, null);
    }

    /// <summary>Adds the base rule set as <see cref="IRuleChecker"/> under a key, unless one is there already.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="serviceKey">The key, as <c>[FromKeyedServices]</c> names it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="serviceKey"/> is null.</exception>
    public static IAsnEthicsRulesBuilder AddKeyedAsnEthicsRules(this IServiceCollection services, object serviceKey)
    {
        ThrowIfNull(services, nameof(services));
        ThrowIfNull(serviceKey, nameof(serviceKey));
        services.TryAddKeyedSingleton<IRuleChecker>(serviceKey, (_, _) => BuiltInRuleSets.Se137);
        return new AsnEthicsRulesBuilder(services, serviceKey);
    }

    /// <summary>Adds a rule set as <see cref="IRuleChecker"/> under a key, in place of one that is there already.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="serviceKey">The key, as <c>[FromKeyedServices]</c> names it.</param>
    /// <param name="ruleSet">The rule set.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IAsnEthicsRulesBuilder AddKeyedAsnEthicsRules(this IServiceCollection services, object serviceKey, RuleSet ruleSet)
    {
        ThrowIfNull(services, nameof(services));
        ThrowIfNull(serviceKey, nameof(serviceKey));
        ThrowIfNull(ruleSet, nameof(ruleSet));
        services.RemoveAllKeyed<IRuleChecker>(serviceKey);
        services.AddKeyedSingleton<IRuleChecker>(serviceKey, ruleSet);
        return new AsnEthicsRulesBuilder(services, serviceKey);
    }

    private static void ThrowIfNull(object? argument, string name)
    {
        if (argument is null)
            throw new ArgumentNullException(name);
    }
}
