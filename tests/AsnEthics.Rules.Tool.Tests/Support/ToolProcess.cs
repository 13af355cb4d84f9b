using System.Diagnostics;
using System.Text;

namespace AsnEthics.Rules.Tool.Tests.Support;

/// <summary>The tool as a process of its own.</summary>
internal static class ToolProcess
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "asnrules.dll");

    public static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        // What is read and written must not depend on where the tool runs.
        start.Environment["LANG"] = "C";
        start.Environment["LC_ALL"] = "C";
        start.ArgumentList.Add(Tool);
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        return Process.Start(start)!;
    }

    public static int WaitForExitCode(this Process process)
    {
        if (process.WaitForExit(Patience))
            return process.ExitCode;
        process.Kill();
        throw new TimeoutException("The tool did not end.");
    }
}
