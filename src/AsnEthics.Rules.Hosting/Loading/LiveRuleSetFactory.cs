using AsnEthics.Rules.Hosting.Configuration;
using AsnEthics.Rules.Hosting.Observation;
using AsnEthics.Rules.Hosting.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AsnEthics.Rules.Hosting.Loading;

/// <summary>Makes a checker's rule set from what the builder was told and what the settings say.</summary>
internal static class LiveRuleSetFactory
{
    /// <exception cref="RuleLoadException">The rules hold errors, or there are none.</exception>
    /// <exception cref="OptionsValidationException">A setting has no sense.</exception>
    public static LiveRuleSet Create(IServiceProvider services, HostedRules rules)
    {
        var options = services.GetRequiredService<IOptionsMonitor<AsnEthicsRulesOptions>>().Get(rules.OptionsName);
        RuleFileEntry[] entries = [.. rules.Files, .. options.RuleFiles.Select(path => new RuleFileEntry(path, options.ReloadOnChange))];
        var hasRules = entries.Length > 0 || rules.Resources.Count > 0;
        if (rules.Given is not null && hasRules)
            throw new RuleLoadException($"the checker \"{rules.DisplayName}\" was given both a rule set and rule files: give AddAsnEthicsRules no rule set, or compile the files into it", []);
        if (rules.Given is null && !options.IncludeBaseRules && !hasRules)
            throw new RuleLoadException($"the checker \"{rules.DisplayName}\" has no rules: IncludeBaseRules is false and there are no rule files", []);

        var baseFolder = services.GetService<IHostEnvironment>()?.ContentRootPath ?? Directory.GetCurrentDirectory();
        var loader = new RuleLoader(new RuleFileSet([.. entries], baseFolder), [.. rules.Resources], rules.Given, options);
        return new LiveRuleSet(
            rules.DisplayName,
            loader,
            options,
            services.GetService<TimeProvider>() ?? TimeProvider.System,
            services.GetRequiredService<RuleTelemetry>(),
            (services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger("AsnEthics.Rules"));
    }
}
