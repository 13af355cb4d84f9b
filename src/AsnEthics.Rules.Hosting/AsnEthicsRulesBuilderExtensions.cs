using System.Reflection;
using AsnEthics.Rules.Hosting;
using AsnEthics.Rules.Hosting.Configuration;
using AsnEthics.Rules.Hosting.Loading;
using AsnEthics.Rules.Hosting.Observation;
using AsnEthics.Rules.Hosting.Sources;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>
/// Goes on where <c>AddAsnEthicsRules</c> left off. The first call of any of these puts a checker in place that is measured, can be watched, and loads its rules when the host starts, or without a host
/// when it is first asked for. Calls add up, in any order.
/// </summary>
public static class AsnEthicsRulesBuilderExtensions
{
    /// <summary>Adds a rule file, or all that fit a pattern.</summary>
    /// <param name="builder">The checker.</param>
    /// <param name="path">A path, or a pattern, as <see cref="AsnEthicsRulesOptions.RuleFiles"/> has them.</param>
    /// <param name="reloadOnChange">Whether its changes are taken over while running. Where they are for one file of a checker, they are for all of them, and for what they import.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static IAsnEthicsRulesBuilder AddRuleFile(this IAsnEthicsRulesBuilder builder, string path, bool reloadOnChange = false)
    {
        var rules = HostedRegistration.Ensure(builder);
        if (string.IsNullOrWhiteSpace(path ?? throw new ArgumentNullException(nameof(path))))
            throw new ArgumentException("the path is empty", nameof(path));
        rules.Files.Add(new RuleFileEntry(path, reloadOnChange));
        return builder;
    }

    /// <summary>Adds all rule files of a folder, those of its folders included.</summary>
    /// <param name="builder">The checker.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="reloadOnChange">Whether changes are taken over while running, files that come and go included.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IAsnEthicsRulesBuilder AddRuleFolder(this IAsnEthicsRulesBuilder builder, string folder, bool reloadOnChange = false) =>
        builder.AddRuleFile(Path.Combine(folder ?? throw new ArgumentNullException(nameof(folder)), "**/*.asnrules"), reloadOnChange);

    /// <summary>Adds a rule file inside an assembly. It can import built-in rule sets, and no files.</summary>
    /// <param name="builder">The checker.</param>
    /// <param name="assembly">The assembly.</param>
    /// <param name="resourceName">The resource's name, which diagnostics show.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The assembly holds no such resource.</exception>
    public static IAsnEthicsRulesBuilder AddRuleResource(this IAsnEthicsRulesBuilder builder, Assembly assembly, string resourceName)
    {
        var rules = HostedRegistration.Ensure(builder);
        var file = new EmbeddedRuleFile(assembly ?? throw new ArgumentNullException(nameof(assembly)), resourceName ?? throw new ArgumentNullException(nameof(resourceName)));
        file.EnsureExists();
        rules.Resources.Add(file);
        return builder;
    }

    /// <summary>Leaves the base rule set out where no file imports it.</summary>
    /// <param name="builder">The checker.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IAsnEthicsRulesBuilder WithoutBaseRules(this IAsnEthicsRulesBuilder builder) => builder.Configure(options => options.IncludeBaseRules = false);

    /// <summary>Changes settings.</summary>
    /// <param name="builder">The checker.</param>
    /// <param name="configure">What changes them.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IAsnEthicsRulesBuilder Configure(this IAsnEthicsRulesBuilder builder, Action<AsnEthicsRulesOptions> configure)
    {
        var rules = HostedRegistration.Ensure(builder);
        builder.Services.Configure(rules.OptionsName, configure ?? throw new ArgumentNullException(nameof(configure)));
        return builder;
    }

    /// <summary>Takes settings from configuration, by the names of <see cref="AsnEthicsRulesOptions"/>. A name that is none of them is an error, so that a slip does not go unseen.</summary>
    /// <param name="builder">The checker.</param>
    /// <param name="section">The section that holds them.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IAsnEthicsRulesBuilder Configure(this IAsnEthicsRulesBuilder builder, IConfiguration section)
    {
        var rules = HostedRegistration.Ensure(builder);
        builder.Services.Configure<AsnEthicsRulesOptions>(rules.OptionsName, section ?? throw new ArgumentNullException(nameof(section)), binder => binder.ErrorOnUnknownConfiguration = true);
        return builder;
    }

    /// <summary>Adds a health check: Degraded, or what <paramref name="failureStatus"/> says, while changed rule files cannot be used and older rules stay in use.</summary>
    /// <param name="builder">The checker.</param>
    /// <param name="name">The health check's name; null: <c>asnethics-rules</c>, for a keyed checker with <c>-</c> and the key.</param>
    /// <param name="failureStatus">The status; default <see cref="HealthStatus.Degraded"/>.</param>
    /// <param name="tags">Tags to filter health checks by.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IAsnEthicsRulesBuilder AddHealthCheck(this IAsnEthicsRulesBuilder builder, string? name = null, HealthStatus failureStatus = HealthStatus.Degraded, IEnumerable<string>? tags = null)
    {
        var rules = HostedRegistration.Ensure(builder);
        name ??= rules.ServiceKey is null ? "asnethics-rules" : "asnethics-rules-" + rules.OptionsName;
        builder.Services.AddHealthChecks().Add(new HealthCheckRegistration(name, provider => new RuleSetHealthCheck(provider.GetRequiredKeyedService<LiveRuleSet>(rules)), failureStatus, tags));
        return builder;
    }

    /// <summary>
    /// Adds <see cref="WorkingHours"/>, and gives each check the fact <c>in_working_hours</c> by the present moment where the caller does not. Facts of the caller are copied for that; who wants no
    /// allocation gives the fact himself.
    /// </summary>
    /// <param name="builder">The checker.</param>
    /// <param name="configure">Changes the settings; null: they stay as preset and configured.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IAsnEthicsRulesBuilder AddWorkingHours(this IAsnEthicsRulesBuilder builder, Action<WorkingHoursOptions>? configure = null)
    {
        var rules = HostedRegistration.Ensure(builder);
        if (configure is not null)
            builder.Services.Configure(rules.OptionsName, configure);
        WorkingHoursRegistration.Ensure(builder.Services, rules);
        return builder;
    }

    /// <summary>As <see cref="AddWorkingHours(IAsnEthicsRulesBuilder, Action{WorkingHoursOptions}?)"/>, with settings from configuration by the names of <see cref="WorkingHoursOptions"/>.</summary>
    /// <param name="builder">The checker.</param>
    /// <param name="section">The section that holds them; an unknown name in it is an error.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IAsnEthicsRulesBuilder AddWorkingHours(this IAsnEthicsRulesBuilder builder, IConfiguration section)
    {
        var rules = HostedRegistration.Ensure(builder);
        builder.Services.Configure<WorkingHoursOptions>(rules.OptionsName, section ?? throw new ArgumentNullException(nameof(section)), binder => binder.ErrorOnUnknownConfiguration = true);
        WorkingHoursRegistration.Ensure(builder.Services, rules);
        return builder;
    }
}
