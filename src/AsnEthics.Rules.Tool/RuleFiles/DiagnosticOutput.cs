using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.RuleFiles;

/// <summary>Writes what is wrong with rule files to standard error: a line each for programs, with the excerpt for people.</summary>
internal static class DiagnosticOutput
{
    private static readonly string[] ExampleCodes = ["E013", "E015"];

    /// <summary>Whether it says that an example went wrong, rather than that the rules are.</summary>
    public static bool IsAboutExample(Diagnostic diagnostic) => ExampleCodes.Contains(diagnostic.Code);

    public static void Write(IEnumerable<Diagnostic> diagnostics, ToolConsole console)
    {
        foreach (var diagnostic in diagnostics)
            console.Error.WriteLine(console.ErrorIsTerminal ? SafeLines(diagnostic.Render()) : diagnostic.ToString());
    }

    // The excerpt is a stranger's text: each line is made safe by itself.
    private static string SafeLines(string rendered) =>
        string.Join('\n', rendered.Split('\n').Select(line => TerminalText.Safe(line.TrimEnd('\r'))));
}
