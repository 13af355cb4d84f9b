using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AgencyPortal.Watching;

/// <summary>The health answer as JSON: each part with its state and why. Diagnostics of rule files are for the log and the ethics team's pages.</summary>
internal static class HealthAnswer
{
    public static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new
        {
            Status = report.Status.ToString(),
            Parts = report.Entries.ToDictionary(entry => entry.Key, entry => new { Status = entry.Value.Status.ToString(), Why = entry.Value.Description }),
        },
        JsonSerializerOptions.Web,
        context.RequestAborted);
}
