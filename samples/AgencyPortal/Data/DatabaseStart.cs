using AgencyPortal.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AgencyPortal.Data;

/// <summary>
/// Brings the database up to date and seeds the demo accounts. A database that is away does not keep the portal from starting: it is tried again until it is there, and health says so.
/// </summary>
internal sealed partial class DatabaseStart(IServiceScopeFactory scopes, IOptions<DatabaseSettings> settings, IHostEnvironment environment, TimeProvider time, ILogger<DatabaseStart> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    /// <summary>Whether the database was brought up to date.</summary>
    public bool IsDone { get; private set; }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.Value.Provider == "Sqlite")
            Directory.CreateDirectory(Path.Combine(environment.ContentRootPath, "App_Data"));
        await TryAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!IsDone && !stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, time, stoppingToken);
            await TryAsync(stoppingToken);
        }
    }

    private async Task TryAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PortalContext>().Database.MigrateAsync(cancellation);
            await scope.ServiceProvider.GetRequiredService<AccountBook>().SeedAsync(cancellation);
            IsDone = true;
        }
        catch (Exception exception) when (DatabaseAway.Is(exception))
        {
            LogAway(logger, exception.GetType().Name);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The database cannot be reached ({Problem}); it is tried again")]
    private static partial void LogAway(ILogger logger, string problem);
}
