using AsnEthics.Rules.Hosting.Loading;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AsnEthics.Rules.Hosting.Observation;

/// <summary>Healthy while the rule files are in use as they stand; Degraded while an older set is, because they cannot be used.</summary>
internal sealed class RuleSetHealthCheck(LiveRuleSet live) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var rules = live.Current;
        var failure = live.Failure;
        var data = new Dictionary<string, object> { ["digest"] = rules.Digest, ["rules"] = rules.Rules.Length, ["loadedAt"] = live.LoadedAt };
        if (failure is null)
            return Task.FromResult(HealthCheckResult.Healthy(FormattableString.Invariant($"{rules.Rules.Length} rules in use"), data));
        data["failedSince"] = failure.Since;
        data["diagnostics"] = failure.Diagnostics.Select(diagnostic => diagnostic.ToString()).ToArray();
        return Task.FromResult(new HealthCheckResult(context.Registration.FailureStatus, $"the rule files cannot be used, the rules loaded before stay in use: {failure.Reason}", null, data));
    }
}
