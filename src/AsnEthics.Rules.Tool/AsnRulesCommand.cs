using System.CommandLine;
using System.CommandLine.Help;
using AsnEthics.Rules.Tool.Terminal;
using AsnEthics.Rules.Tool.Verbs;

namespace AsnEthics.Rules.Tool;

/// <summary>The command line as a whole: which verbs there are, and how every way to fail becomes an exit code and one line.</summary>
internal static class AsnRulesCommand
{
    public static int Run(IReadOnlyList<string> args, ToolConsole console)
    {
        try
        {
            var parsed = Create(console).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (UseErrors.Find(parsed) is { } wrongUse)
                return RefuseUse(parsed, wrongUse, console);
            using var output = new StreamWriter(console.Output, TextEncoding.Utf8, leaveOpen: true) { NewLine = "\n" };
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = console.Error });
        }
        catch (WrongUseException e)
        {
            return Refuse(e.Message, console);
        }
        catch (IOException e) when (BrokenPipe.IsCauseOf(e))
        {
            return ExitCode.Clean;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(e.Message, console);
        }
        catch (Exception e)
        {
            return Refuse($"unexpected {e.GetType().Name}: {e.Message}", console);
        }
    }

    private static RootCommand Create(ToolConsole console)
    {
        var root = new RootCommand("Checks posts of Indonesian civil servants (ASN) against Surat Edaran Menteri PANRB 137/2018 and rule files of your own.")
        {
            CheckVerb.Create(console),
            TestVerb.Create(console),
            LintVerb.Create(console),
            FmtVerb.Create(console),
            ExplainVerb.Create(console),
            EvaluateVerb.Create(console),
            DiffVerb.Create(console),
            CoverageVerb.Create(console),
            RobustnessVerb.Create(console),
            BenchVerb.Create(console),
            BuildVerb.Create(console),
            NewVerb.Create(console),
            LspVerb.Create(console),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new TeachingHelp((HelpAction)help.Action!);
        return root;
    }

    private static int RefuseUse(ParseResult parsed, string message, ToolConsole console)
    {
        Refuse(message, console);
        var verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        console.Error.WriteLine($"Try: asnrules {verb}--help");
        return ExitCode.Wrong;
    }

    private static int Refuse(string message, ToolConsole console)
    {
        console.Error.WriteLine("asnrules: " + string.Join(' ', message.Split(['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries)));
        return ExitCode.Wrong;
    }
}
