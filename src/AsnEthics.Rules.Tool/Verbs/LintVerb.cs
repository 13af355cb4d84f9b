using System.CommandLine;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.LintMeasurements;
using AsnEthics.Rules.Tool.LintReports;
using AsnEthics.Rules.Tool.Posts;
using AsnEthics.Rules.Tool.Robustness;
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

        Two kinds of warnings hang on posts and are told where you ask for them:
          --clean FILE          posts that deserve no finding: a rule that finds something in more of them than --noise allows
                                (default 0.1 percent of them) is W121
          --robustness PERCENT  a rule of whose yes examples, disguised as by `asnrules robustness`, less are found is W122

        Formats:
          text    as above
          json    one array, an object for each error and warning, with its fix
          sarif   SARIF 2.1.0, for code-scanning services
          github  annotations for GitHub Actions

        Examples:
          asnrules lint dinas.asnrules
          asnrules lint rules/*.asnrules --format sarif > lint.sarif
          asnrules lint dinas.asnrules --fix
          asnrules lint dinas.asnrules --clean biasa.txt --noise 0.5 --robustness 80

        Exit codes:
          0  nothing to tell
          1  warnings
          2  wrong use, or errors in rule files, failing examples included
        """;

    private const double DefaultNoise = 0.1;

    private static readonly Argument<string[]> Files = new("FILES") { Description = "The rule files.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<bool> Base = new("--base") { Description = "Look at the built-in base set instead." };

    private static readonly Option<bool> NoBase = new("--no-base") { Description = "Compile the files without the base set below them." };

    private static readonly Option<bool> Fix = new("--fix") { Description = "Apply the fixes of warnings and write the files." };

    private static readonly Option<string[]> Clean = new("--clean") { Description = "Posts that deserve no finding, by which noise is measured (W121); may be given several times.", HelpName = "FILE" };

    private static readonly Option<double> Noise = new("--noise") { Description = "The share of the clean posts in which a rule may find something, in percent.", HelpName = "PERCENT", DefaultValueFactory = _ => DefaultNoise };

    private static readonly Option<double?> Robustness = new("--robustness") { Description = "The share of each rule's disguised examples that has to be found, in percent (W122). Default: it is not measured.", HelpName = "PERCENT" };

    private static readonly Option<string> Format = new("--format")
    {
        Description = "How diagnostics are written: text, json, sarif or github.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => LintFormat.Default,
    };

    static LintVerb() => Format.AcceptOnlyFromAmong(LintFormat.Names);

    public static Command Create(ToolConsole console)
    {
        var command = new Command(Name, "Tells errors and warnings of rule files, and mends what can be mended.") { Files, RuleSetOptions.Rules, Base, NoBase, Fix, Clean, Noise, Robustness, Format, RuleSetOptions.Date };
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

        var measure = MeasurementsAskedFor(arguments, new CheckOptions { Date = date }, console);

        RuleSetCompilation Compile() => isBase
            ? RuleSetCompiler.Compile(BuiltInRuleSets.Se137Sources, new RuleSetCompilerOptions { Date = date })
            : RuleSetCompiler.Compile(RuleSetLoader.Sources(files), new RuleSetCompilerOptions { IncludeBuiltIn = !noBase, Date = date });

        var (applied, compilation) = fix ? SafeFixes.Apply(files, Compile, console) : (0, Compile());
        var diagnostics = compilation.HasErrors ? compilation.Diagnostics : [.. compilation.Diagnostics, .. compilation.Judge(measure(compilation))];
        LintFormat.Create(arguments.GetValue(Format)!, console).Write(diagnostics, console.Output);
        if (fix)
            console.Error.WriteLine($"asnrules: {Figures.Count(applied, "fix", "fixes")} applied");
        return compilation.HasErrors ? ExitCode.Wrong : diagnostics.IsEmpty ? ExitCode.Clean : ExitCode.Found;
    }

    /// <summary>Looks at the command line at once, so that wrong use is told before anything is compiled, and measures when there are rules.</summary>
    private static Func<RuleSetCompilation, IEnumerable<RuleMeasurement>> MeasurementsAskedFor(ParseResult arguments, CheckOptions options, ToolConsole console)
    {
        var clean = arguments.GetValue(Clean) is { Length: > 0 } files ? PostSource.FromArguments(files, format: null) : [];
        var noise = RobustnessThresholds.ShareOf(Noise.Name, arguments.GetValue(Noise));
        double? robustness = arguments.GetValue(Robustness) is { } percent ? RobustnessThresholds.ShareOf(Robustness.Name, percent) : null;
        return compilation =>
        [
            .. clean.Length > 0 ? NoiseMeasurement.Of(compilation.RuleSet!, clean, noise, options, console) : [],
            .. robustness is { } bound ? RobustnessMeasurement.Of(compilation, bound, options, console) : [],
        ];
    }
}
