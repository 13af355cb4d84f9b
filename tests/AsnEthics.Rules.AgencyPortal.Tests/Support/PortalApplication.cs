using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AsnEthics.Rules.AgencyPortal.Tests.Support;

/// <summary>The portal with a folder of its own for the database and a copy of the agency's rules. All it logs is kept.</summary>
public class PortalApplication : WebApplicationFactory<Program>
{
    public const string Writer = "penulis";
    public const string OtherWriter = "penulis2";
    public const string Reviewer = "etik";
    public const string Password = "sandi-uji";

    private readonly Dictionary<string, string> _settings = [];
    private bool _isOnPort;

    public PortalApplication()
    {
        Folder = Directory.CreateTempSubdirectory("portal").FullName;
        CopyRules(Path.Combine(AppContext.BaseDirectory, "AgencyRules"), Path.Combine(Folder, "rules"));
    }

    public string Folder { get; }

    public string DatabaseFile => Path.Combine(Folder, "portal.db");

    public string RuleFile => Path.Combine(Folder, "rules", "dinas.asnrules");

    public ConcurrentQueue<string> Logged { get; } = [];

    /// <summary>Sets a setting before the first use.</summary>
    public PortalApplication With(string key, string value)
    {
        _settings[key] = value;
        return this;
    }

    /// <summary>Puts the portal on a port of its own, for browsers.</summary>
    public void StartOnPort()
    {
        UseKestrel(0);
        StartServer();
        _isOnPort = true;
    }

    /// <summary>A client with cookies that follows no redirect, in memory or over the port.</summary>
    public HttpClient CreatePlainClient() => _isOnPort
        ? new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = ClientOptions.BaseAddress }
        : CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Database:ConnectionString", "Data Source=" + DatabaseFile);
        builder.UseSetting("Rules:RuleFiles:0", RuleFile);
        builder.UseSetting("Rules:ReloadDelay", "00:00:00.100");
        builder.UseSetting("Portal:SignInsPerMinute", "1000");
        builder.UseSetting("Portal:ChecksPerMinute", "1000");
        Account(builder, 0, Writer, "Penulis Uji", "writer");
        Account(builder, 1, Reviewer, "Tim Etik Uji", "reviewer");
        Account(builder, 2, OtherWriter, "Penulis Lain", "writer");
        foreach (var (key, value) in _settings)
            builder.UseSetting(key, value);
        foreach (var category in new[] { "Default", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore" })
            builder.UseSetting("Logging:LogLevel:" + category, nameof(LogLevel.Trace));
        builder.ConfigureLogging(logging => logging.ClearProviders().Services.AddSingleton<ILoggerProvider>(new QueueLoggerProvider(Logged)));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing || !Directory.Exists(Folder))
            return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private static void Account(IWebHostBuilder builder, int index, string name, string displayName, string role)
    {
        builder.UseSetting($"DemoAccounts:{index}:Name", name);
        builder.UseSetting($"DemoAccounts:{index}:DisplayName", displayName);
        builder.UseSetting($"DemoAccounts:{index}:Role", role);
        builder.UseSetting($"DemoAccounts:{index}:Password", Password);
    }

    private static void CopyRules(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private sealed class QueueLoggerProvider(ConcurrentQueue<string> lines) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new QueueLogger(lines, categoryName);

        public void Dispose()
        {
        }
    }

    private sealed class QueueLogger(ConcurrentQueue<string> lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{category}[{eventId.Id}] {formatter(state, exception)} {exception}");
    }
}
