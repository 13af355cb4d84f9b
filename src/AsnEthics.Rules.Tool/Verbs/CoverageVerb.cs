using System.CommandLine;
using AsnEthics.Rules.Tool.Coverage;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.RuleFiles;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Verbs;

/// <summary><c>asnrules coverage</c>: guideline numbers × rules × examples.</summary>
internal static class CoverageVerb
{
    public const string Name = "coverage";

    public const string Lesson = """
        For each guideline point: the rules that watch over it, how many advise (info, low) and how many indicate a breach (medium
        and above), and their examples. A rule counts as active where its status is active and it runs on the day: not before its
        since, not after its until, not disabled. The examples run, as in test.

        Examples:
          asnrules coverage
          asnrules coverage dinas.asnrules
          asnrules coverage --no-base perbup.asnrules --format json --date 2027-01-01

        Exit codes:
          0  every point has an active rule
          1  a point has none
          2  wrong use, or errors in rule files, failing examples included
        """;

    public static Command Create(ToolConsole console)
    {
        var command = new Command(Name, "Says which guideline points have rules and examples, and which have none.")
        {
            RuleFileArguments.Files, RuleSetOptions.Rules, RuleSetOptions.NoBase, ReportFormat.TextOrJson, RuleSetOptions.Date,
        };
        command.SetAction(arguments => Run(arguments, console));
        return command;
    }

    private static int Run(ParseResult arguments, ToolConsole console)
    {
        var day = RuleSetOptions.DateOf(arguments) ?? console.Clock.GetLocalNow().Date;
        if (RuleSetOptions.CompileWithBase(arguments, runExamples: true, console, arguments.GetValue(RuleFileArguments.Files) ?? []) is not { RuleSet: { } rules } compilation)
            return ExitCode.Wrong;
        var guidelines = GuidelineCoverage.Of(rules, compilation.Examples, day);
        if (ReportFormat.IsJson(arguments))
            CoverageJson.Write(guidelines, rules.Digest, console.Output);
        else
            CoverageText.Write(guidelines, console.Output, new TextStyle(console.Colours));
        return guidelines.Any(guideline => guideline.IsBare) ? ExitCode.Found : ExitCode.Clean;
    }
}
