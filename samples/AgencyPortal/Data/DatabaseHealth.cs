using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AgencyPortal.Data;

/// <summary>Unhealthy where the database does not answer, or was not brought up to date yet.</summary>
internal sealed class DatabaseHealth(PortalContext database, DatabaseStart start) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        start.IsDone && await database.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy("the database answers")
            : HealthCheckResult.Unhealthy("the database does not answer");
}
