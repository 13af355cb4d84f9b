using Microsoft.Win32.SafeHandles;

namespace AsnEthics.Rules.Tool.Terminal;

/// <summary>The process's own streams.</summary>
internal static class StandardStreams
{
    private const int StandardOutput = 1;

    public static ToolConsole Open(CancellationToken stop)
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = TextEncoding.Utf8;
        return new ToolConsole
        {
            Input = Console.OpenStandardInput(),
            Output = OpenOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), TextEncoding.Utf8) { AutoFlush = true },
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colours = !Console.IsOutputRedirected && ColoursAreWanted(),
            Stop = stop,
        };
    }

    // The console's own stream hides that a pipe's reader has gone, so a run would work on for nobody. A plain stream says so; but it must not take a file, whose
    // position it would keep to itself, so that the next command's output in `(a; b) > file` would overwrite this one's.
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            try
            {
                var stream = new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!stream.CanSeek)
                    return stream;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // Not a stream that can be written to: the console's own then takes what comes.
            }
        }

        return Console.OpenStandardOutput();
    }

    private static bool ColoursAreWanted() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
