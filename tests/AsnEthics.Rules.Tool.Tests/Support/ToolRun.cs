using System.Text;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Tests.Support;

/// <summary>What a run of the tool in this process came to.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static ToolRun Of(string[] args, string input = "", bool terminal = false, int processors = 2) => Of(args, Encoding.UTF8.GetBytes(input), terminal, processors);

    public static ToolRun Of(string[] args, byte[] input, bool terminal = false, int processors = 2)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = AsnRulesCommand.Run(args, new ToolConsole
        {
            Input = new MemoryStream(input),
            Output = output,
            Error = error,
            OutputIsTerminal = terminal,
            ErrorIsTerminal = terminal,
            Colours = terminal,
            Processors = processors,
            Clock = terminal ? new ManualClock() : TimeProvider.System, // A terminal shows no progress, however slow the machine.
        });
        return new ToolRun(exitCode, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Runs <c>check</c> with the fish rules and nothing else.</summary>
    public static ToolRun CheckFish(string[] args, string input) => CheckFish(args, Encoding.UTF8.GetBytes(input));

    /// <inheritdoc cref="CheckFish(string[], string)"/>
    public static ToolRun CheckFish(string[] args, byte[] input)
    {
        using var folder = new TemporaryFolder();
        return Of(["check", "--no-base", "--rules", folder.Write("ikan.asnrules", SampleRules.Fish), .. args], input);
    }
}
