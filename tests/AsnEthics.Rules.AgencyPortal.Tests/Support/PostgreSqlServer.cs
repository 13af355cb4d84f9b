using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AsnEthics.Rules.AgencyPortal.Tests.Support;

/// <summary>A PostgreSQL server of its own in a temporary folder, from the programs that Debian installs. It runs as the user <c>postgres</c> where the tests run as root, which it refuses.</summary>
internal sealed class PostgreSqlServer : IAsyncDisposable
{
    private const string User = "postgres";

    private readonly string _folder;
    private readonly int _port;

    private PostgreSqlServer(string folder, int port) => (_folder, _port) = (folder, port);

    /// <summary>Why no server can be started here; null where one can.</summary>
    public static string? WhyNot =>
        Programs is null ? "PostgreSQL is not installed (no /usr/lib/postgresql/*/bin/pg_ctl)"
        : Environment.IsPrivilegedProcess && !File.ReadLines("/etc/passwd").Any(line => line.StartsWith(User + ":", StringComparison.Ordinal)) ? "PostgreSQL does not run as root, and there is no user postgres"
        : null;

    public string ConnectionString => FormattableString.Invariant($"Host=127.0.0.1;Port={_port};Database={User};Username={User};Timeout=5");

    private static string? Programs => !Directory.Exists("/usr/lib/postgresql") ? null
        : Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "pg_ctl")));

    private string Data => Path.Combine(_folder, "data");

    public static async Task<PostgreSqlServer> StartAsync()
    {
        var server = new PostgreSqlServer(Directory.CreateTempSubdirectory("portal-pg").FullName, FreePort());
        if (Environment.IsPrivilegedProcess)
            await RunAsync("chown", User, server._folder);
        await server.RunProgramAsync("initdb", "-D", server.Data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        await server.RunProgramAsync(
            "pg_ctl", "-D", server.Data, "-w", "-l", Path.Combine(server._folder, "log"), "-o", FormattableString.Invariant($"-p {server._port} -c listen_addresses=127.0.0.1 -c fsync=off -k {server._folder}"), "start");
        return server;
    }

    public Task StopAsync() => RunProgramAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
            await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Task RunProgramAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        return Environment.IsPrivilegedProcess ? RunAsync("runuser", ["-u", User, "--", path, .. arguments]) : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // The server keeps the streams it inherits, so nothing waits for their end.
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Path.GetTempPath(), RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
