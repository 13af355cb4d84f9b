using System.Diagnostics;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>
/// This program, started once more: for what only a new process shows, and to run as programs do that set nothing. This project switches tiered compilation off, which holds back what is compiled anew with what was seen of it,
/// and the peers of the framework gain by that.
/// </summary>
internal static class OwnProcess
{
    private const string TieredCompilation = "DOTNET_TieredCompilation";

    /// <summary>Whether this process was started by <see cref="Start"/>, with tiered compilation on.</summary>
    public static bool IsTiered => Environment.GetEnvironmentVariable(TieredCompilation) == "1";

    /// <summary>Has a program started as by somebody who sets nothing, though this process was not.</summary>
    public static void ForgetCompilation(ProcessStartInfo start) => start.Environment.Remove(TieredCompilation);

    /// <summary>Runs this command line once more, with its output where this one's goes.</summary>
    public static int RunAgain(IReadOnlyList<string> arguments)
    {
        using var process = Start(arguments, isOutputRead: false);
        process.WaitForExit();
        return process.ExitCode;
    }

    public static string Output(IReadOnlyList<string> arguments)
    {
        using var process = Start(arguments, isOutputRead: true);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    private static Process Start(IReadOnlyList<string> arguments, bool isOutputRead)
    {
        var path = Environment.ProcessPath ?? throw new InvalidOperationException("The program's own path is not known.");
        var isHost = Path.GetFileNameWithoutExtension(path).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        var start = new ProcessStartInfo(path, isHost ? [Environment.GetCommandLineArgs()[0], .. arguments] : arguments) { RedirectStandardOutput = isOutputRead };
        start.Environment[TieredCompilation] = "1";
        return Process.Start(start)!;
    }
}
