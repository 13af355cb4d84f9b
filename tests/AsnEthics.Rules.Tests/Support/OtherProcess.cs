using System.Diagnostics;

namespace AsnEthics.Rules.Tests.Support;

/// <summary>A program of .NET in a process of its own, for what is settled once and for all when a process starts.</summary>
internal static class OtherProcess
{
    /// <summary>What it printed; the test fails where it failed.</summary>
    public static string Run(string assembly, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var host = Environment.ProcessPath!;
        var start = new ProcessStartInfo(Path.GetFileNameWithoutExtension(host).Equals("dotnet", StringComparison.OrdinalIgnoreCase) ? host : "dotnet", [assembly, .. arguments])
        {
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{assembly} ended with {process.ExitCode}: {printed}");
        return printed;
    }
}
