using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace AgencyPortal.Watching;

/// <summary>
/// OpenTelemetry reads the meter and the activity source <c>AsnEthics.Rules</c> beside those of ASP.NET Core. <c>Telemetry:Exporter</c> says where it all goes: <c>None</c> (the default), <c>Console</c>, or
/// <c>Otlp</c> with the usual variables (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c>).
/// </summary>
internal static class PortalTelemetry
{
    private const string Rules = "AsnEthics.Rules";

    public static void AddPortalTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var exporter = configuration["Telemetry:Exporter"] ?? "None";
        if (exporter == "None")
            return;
        if (exporter is not ("Console" or "Otlp"))
            throw new InvalidOperationException($"Telemetry:Exporter is \"{exporter}\": give \"None\", \"Console\" or \"Otlp\"");
        services.AddOpenTelemetry()
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(Rules, "Microsoft.AspNetCore.Hosting");
                _ = exporter == "Otlp" ? metrics.AddOtlpExporter() : metrics.AddConsoleExporter();
            })
            .WithTracing(traces =>
            {
                traces.AddSource(Rules, "Microsoft.AspNetCore");
                _ = exporter == "Otlp" ? traces.AddOtlpExporter() : traces.AddConsoleExporter();
            });
    }
}
