using System.Globalization;
using AsnEthics.Rules.Hosting.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AsnEthics.Rules.Hosting.Configuration;

/// <summary>What the builder was told of one checker, kept among the services until the checker is made. It is the key under which the checker's parts are registered.</summary>
internal sealed class HostedRules(object? serviceKey, RuleSet? given)
{
    public object? ServiceKey => serviceKey;

    /// <summary>The rule set that <c>AddAsnEthicsRules</c> was given; null: the base set.</summary>
    public RuleSet? Given => given;

    public List<RuleFileEntry> Files { get; } = [];

    public List<EmbeddedRuleFile> Resources { get; } = [];

    public bool HasWorkingHours { get; set; }

    /// <summary>The name of its options; the default name for the checker without a key.</summary>
    public string OptionsName { get; } = serviceKey is null ? Options.DefaultName : Convert.ToString(serviceKey, CultureInfo.InvariantCulture) ?? "";

    /// <summary>What measurements, logs and health call it.</summary>
    public string DisplayName => ServiceKey is null ? "default" : OptionsName;

    /// <summary>Finds what stands for a builder's checker among its services.</summary>
    public static HostedRules? Find(IAsnEthicsRulesBuilder builder) => builder.Services
        .Where(service => !service.IsKeyedService)
        .Select(service => service.ImplementationInstance as HostedRules)
        .FirstOrDefault(rules => rules is not null && Equals(rules.ServiceKey, builder.ServiceKey));
}
