using AsnEthics.Rules.Hosting.Checking;
using AsnEthics.Rules.Hosting.Loading;
using AsnEthics.Rules.Hosting.Observation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AsnEthics.Rules.Hosting.Configuration;

/// <summary>Puts the watched, measured checker in the place of the plain one, at the first call of the builder that wants it.</summary>
internal static class HostedRegistration
{
    public static HostedRules Ensure(IAsnEthicsRulesBuilder builder)
    {
        if (builder is null)
            throw new ArgumentNullException(nameof(builder));
        if (HostedRules.Find(builder) is { } known)
            return known;

        var services = builder.Services;
        var rules = new HostedRules(builder.ServiceKey, GivenRuleSet(builder));
        services.AddSingleton(rules);
        services.TryAddSingleton<RuleTelemetry>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, RuleSetStart>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AsnEthicsRulesOptions>, AsnEthicsRulesOptionsValidator>());
        services.AddOptions<AsnEthicsRulesOptions>(rules.OptionsName).ValidateOnStart();
        services.AddKeyedSingleton(rules, (provider, _) => LiveRuleSetFactory.Create(provider, rules));
        AddPublic(services, rules);
        return rules;
    }

    private static RuleSet? GivenRuleSet(IAsnEthicsRulesBuilder builder) => builder.Services
        .Where(service => service.ServiceType == typeof(IRuleChecker) && Equals(service.ServiceKey, builder.ServiceKey))
        .Select(service => (service.IsKeyedService ? service.KeyedImplementationInstance : service.ImplementationInstance) as RuleSet)
        .LastOrDefault();

    private static void AddPublic(IServiceCollection services, HostedRules rules)
    {
        if (rules.ServiceKey is { } key)
        {
            services.RemoveAllKeyed<IRuleChecker>(key);
            services.AddKeyedSingleton<IRuleChecker>(key, (provider, _) => HostedRuleChecker.Create(provider, rules));
            services.AddKeyedSingleton<IRuleSetProvider>(key, (provider, _) => provider.GetRequiredKeyedService<LiveRuleSet>(rules));
        }
        else
        {
            services.Replace(ServiceDescriptor.Singleton<IRuleChecker>(provider => HostedRuleChecker.Create(provider, rules)));
            services.AddSingleton<IRuleSetProvider>(provider => provider.GetRequiredKeyedService<LiveRuleSet>(rules));
        }
    }
}
