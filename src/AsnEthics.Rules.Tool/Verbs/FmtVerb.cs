using System.CommandLine;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.RuleFiles;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Verbs;

/// <summary><c>asnrules fmt</c>: rule files in their one layout.</summary>
internal static class FmtVerb
{
    public const string Name = "fmt";

    public const string Lesson = """
        There is one layout: indents, blanks, columns, line breaks and empty lines are set; the words stay as they are and in their
        order, so the rules mean the same. Comments are kept, and lines with comments stay broken as they are. A file in the layout
        stays as it is. Files are written in place; standard input (- or no file) is formatted to standard output.

        --check writes nothing, and names the files that are not in the layout; --diff shows what would change. Both end with 1
        where a file is not in the layout.

        Examples:
          asnrules fmt dinas.asnrules
          asnrules fmt rules/*.asnrules --check
          asnrules fmt dinas.asnrules --diff
          asnrules fmt < dinas.asnrules > tidy.asnrules

        Exit codes:
          0  every file is in the layout now
          1  with --check or --diff: a file is not
          2  wrong use, or a file that cannot be read because of errors in its grammar; it is left as it is
        """;

    private static readonly Argument<string[]> Files = new("FILES") { Description = "The rule files; - or none: standard input.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<bool> Check = new("--check") { Description = "Write nothing; name the files that are not in the layout." };

    private static readonly Option<bool> Diff = new("--diff") { Description = "Write nothing; show what would change." };

    public static Command Create(ToolConsole console)
    {
        var command = new Command(Name, "Writes rule files in their one layout.") { Files, Check, Diff };
        command.SetAction(arguments => Run(arguments, console));
        return command;
    }

    private static int Run(ParseResult arguments, ToolConsole console)
    {
        var files = arguments.GetValue(Files) is { Length: > 0 } given ? given : [RuleFileText.StandardInputName];
        if (files.Count(file => file == RuleFileText.StandardInputName) > 1)
            throw new WrongUseException("standard input (-) can be read once only");
        foreach (var file in files.Where(file => file != RuleFileText.StandardInputName))
            InputFiles.EnsureExists(file);

        var (check, diff) = (arguments.GetValue(Check), arguments.GetValue(Diff));
        using var output = new StreamWriter(console.Output, TextEncoding.Utf8, leaveOpen: true) { NewLine = "\n" };
        var exitCode = ExitCode.Clean;
        foreach (var file in files.Select(file => RuleFileText.Read(file, console)))
        {
            var formatting = RuleFileFormatter.Format(file.Source);
            DiagnosticOutput.Write(formatting.Diagnostics, console);
            if (formatting.Text is not { } text)
                exitCode = ExitCode.Wrong;
            else if (check || diff)
                exitCode = Math.Max(exitCode, Tell(file, formatting, check, diff, output, console));
            else if (file.IsStandardInput)
                output.Write(text);
            else if (!formatting.IsFormatted)
                file.Write(text);
        }

        return exitCode;
    }

    private static int Tell(RuleFileText file, RuleFileFormatting formatting, bool check, bool diff, StreamWriter output, ToolConsole console)
    {
        if (formatting.IsFormatted)
            return ExitCode.Clean;
        if (check)
            output.WriteLine(file.Name);
        if (diff)
            output.Write(TextDifference.Of(file.Name, formatting.Original!, formatting.Text!, new TextStyle(console.Colours), console.OutputIsTerminal));
        return ExitCode.Found;
    }
}
