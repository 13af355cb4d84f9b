using System.CommandLine;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.LintReports;
using AsnEthics.Rules.Tool.RuleFiles;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Verbs;

/// <summary><c>asnrules lint</c>: errors and warnings of rule files.</summary>
internal static class LintVerb
{
    public const string Name = "lint";

    public const string Lesson = """
        The files are compiled together, on top of the base set, and their examples run. Errors and warnings go to standard error as
        file(line,column): warning W103: …, on a terminal with the excerpt; the sum goes to standard output. LANGUAGE.md says what
        each code means. A warning is switched off where it stands by a reason: # allow W108: reason

        --fix applies the fixes of warnings, which keep what the rules find: entries that add nothing are taken out, and their like.
        A file is written only where its rules still compile with all their examples. Errors are left to you.

        Formats:
          text    as above
          json    one array, an object for each error and warning, with its fix
          sarif   SARIF 2.1.0, for code-scanning services
          github  annotations for GitHub Actions

        Examples:
          asnrules lint dinas.asnrules
          asnrules lint rules/*.asnrules --format sarif > lint.sarif
          asnrules lint dinas.asnrules --fix

        Exit codes:
          0  nothing to tell
          1  warnings
          2  wrong use, or errors in rule files, failing examples included
        """;

    private static readonly Argument<string[]> Files = new("FILES") { Description = "The rule files.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<bool> Base = new("--base") { Description = "Look at the built-in base set instead." };

    private static readonly Option<bool> NoBase = new("--no-base") { Description = "Compile the files without the base set below them." };

    private static readonly Option<bool> Fix = new("--fix") { Description = "Apply the fixes of warnings and write the files." };

    private static readonly Option<string> Format = new("--format")
    {
        Description = "How diagnostics are written: text, json, sarif or github.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => LintFormat.Default,
    };

    static LintVerb() => Format.AcceptOnlyFromAmong(LintFormat.Names);

    public static Command Create(ToolConsole console)
    {
        var command = new Command(Name, "Tells errors and warnings of rule files, and mends what can be mended.") { Files, RuleSetOptions.Rules, Base, NoBase, Fix, Format, RuleSetOptions.Date };
        command.SetAction(arguments => Run(arguments, console));
        return command;
    }

    private static int Run(ParseResult arguments, ToolConsole console)
    {
        string[] files = [.. arguments.GetValue(Files) ?? [], .. arguments.GetValue(RuleSetOptions.Rules) ?? []];
        var date = RuleSetOptions.DateOf(arguments);
        var (isBase, noBase, fix) = (arguments.GetValue(Base), arguments.GetValue(NoBase), arguments.GetValue(Fix));
        if (isBase && (files.Length > 0 || noBase || fix))
            throw new WrongUseException("--base looks at the built-in rule set alone: give no files, no --no-base and no --fix with it");
        if (!isBase && files.Length == 0)
            throw new WrongUseException("lint wants rule files, or --base for the built-in rule set");

        RuleSetCompilation Compile() => isBase
            ? RuleSetCompiler.Compile(BuiltInRuleSets.Se137Sources, new RuleSetCompilerOptions { Date = date })
            : RuleSetCompiler.Compile(RuleSetLoader.Sources(files), new RuleSetCompilerOptions { IncludeBuiltIn = !noBase, Date = date });

        var (applied, compilation) = fix ? SafeFixes.Apply(files, Compile, console) : (0, Compile());
        LintFormat.Create(arguments.GetValue(Format)!, console).Write(compilation.Diagnostics, console.Output);
        if (fix)
            console.Error.WriteLine($"asnrules: {Figures.Count(applied, "fix", "fixes")} applied");
        return compilation.HasErrors ? ExitCode.Wrong : compilation.Diagnostics.IsEmpty ? ExitCode.Clean : ExitCode.Found;
    }
}
