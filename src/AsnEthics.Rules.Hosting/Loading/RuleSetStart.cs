using AsnEthics.Rules.Hosting.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AsnEthics.Rules.Hosting.Loading;

/// <summary>Loads all rules before anything of the host starts: one that has wrong rules takes no request.</summary>
internal sealed class RuleSetStart(IServiceProvider services, IEnumerable<HostedRules> rules) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        foreach (var hosted in rules)
            services.GetRequiredKeyedService<LiveRuleSet>(hosted);
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
