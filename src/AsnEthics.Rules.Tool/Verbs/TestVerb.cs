using System.CommandLine;
using AsnEthics.Rules.Tool.RuleFiles;
using AsnEthics.Rules.Tool.Terminal;
using AsnEthics.Rules.Tool.TestReports;

namespace AsnEthics.Rules.Tool.Verbs;

/// <summary><c>asnrules test</c>: runs the examples in rule files.</summary>
internal static class TestVerb
{
    public const string Name = "test";

    public const string Lesson = """
        The files are compiled together, on top of the base set, and every example in them runs. Each rule has a line, each example
        that failed its place and the reasons. An example marked todo never fails; one that passes by now is pointed out.

        Formats:
          text    for people, closed by: N passed, N failed, N todo
          json    one object with the sum and every example
          junit   JUnit XML, a test case for each example
          github  annotations for GitHub Actions

        Examples:
          asnrules test dinas.asnrules
          asnrules test rules/*.asnrules --format junit > examples.xml
          asnrules test --base

        Exit codes:
          0  every example passed
          1  an example failed
          2  wrong use, or other errors in rule files
        """;

    private static readonly Argument<string[]> Files = new("FILES") { Description = "The rule files.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<bool> Base = new("--base") { Description = "Run the examples of the built-in base set instead." };

    private static readonly Option<bool> NoBase = new("--no-base") { Description = "Compile the files without the base set below them." };

    private static readonly Option<string> Format = new("--format")
    {
        Description = "How results are written: text, json, junit or github.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => TestFormat.Default,
    };

    static TestVerb() => Format.AcceptOnlyFromAmong(TestFormat.Names);

    public static Command Create(ToolConsole console)
    {
        var command = new Command(Name, "Runs the examples in rule files.") { Files, Base, NoBase, Format };
        command.SetAction(arguments => Run(arguments, console));
        return command;
    }

    private static int Run(ParseResult arguments, ToolConsole console)
    {
        var files = arguments.GetValue(Files) ?? [];
        var noBase = arguments.GetValue(NoBase);
        var compilation = arguments.GetValue(Base) ? CompileBase(files, noBase) : CompileFiles(files, noBase);
        DiagnosticOutput.Write(compilation.Diagnostics, console);
        var outcome = new TestOutcome(compilation);
        TestFormat.Create(arguments.GetValue(Format)!, console.Colours).Write(outcome, console.Output);
        return outcome.ExitCode;
    }

    private static RuleSetCompilation CompileFiles(string[] files, bool noBase) => files.Length > 0
        ? RuleSetCompiler.Compile(RuleSetLoader.Sources(files), new RuleSetCompilerOptions { IncludeBuiltIn = !noBase })
        : throw new WrongUseException("test wants rule files, or --base for the built-in rule set");

    private static RuleSetCompilation CompileBase(string[] files, bool noBase) => files.Length == 0 && !noBase
        ? RuleSetCompiler.Compile(BuiltInRuleSets.Se137Sources)
        : throw new WrongUseException("--base runs the built-in rule set alone: give no files and no --no-base with it");
}
