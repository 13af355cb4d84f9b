using System.CommandLine;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Robustness;
using AsnEthics.Rules.Tool.RuleFiles;
using AsnEthics.Rules.Tool.Sampling;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Verbs;

/// <summary><c>asnrules robustness</c>: each rule's yes examples, disguised, and what survives.</summary>
internal static class RobustnessVerb
{
    public const string Name = "robustness";

    public const string Lesson = """
        Every yes example is written anew in more than a hundred ways of hiding words from a filter: other letters and styles, digits
        and signs for letters, doubled, dropped, swapped and spelled-by-ear letters, invisible characters, letters set apart, words
        run together, clitics, hashtags, markup. Hidden are the words that the finding hangs on, those of four letters and more; what
        a phrase passes over stays as it is. An example survives where the rule still finds one of the hidden words.

        exact and cased patterns, regular expressions and shapes go by the spelling, so their examples may survive less, or there is
        nothing in them to disguise; such examples are left out and counted.

        Examples:
          asnrules robustness
          asnrules robustness dinas.asnrules --no-base --threshold 90
          asnrules robustness --rule ETIKA-02 --misses 20
          asnrules robustness dinas.asnrules --format json

        Exit codes:
          0  nothing is below a threshold
          1  the rule set or a rule is below its threshold
          2  wrong use, or errors in rule files, failing examples included
        """;

    private static readonly Option<string?> Rule = new("--rule") { Description = "Look at this rule only.", HelpName = "ID" };

    private static readonly Option<double?> Threshold = new("--threshold") { Description = "The share of all disguised examples that has to be found, in percent. Default: none.", HelpName = "PERCENT" };

    private static readonly Option<double?> RuleThreshold = new("--rule-threshold") { Description = "The share that has to be found of each rule, in percent. Default: none.", HelpName = "PERCENT" };

    private static readonly Option<int> Misses = new("--misses") { Description = "Also print up to N disguised posts that are no longer found, drawn at random. Default: none.", HelpName = "N" };

    public static Command Create(ToolConsole console)
    {
        var command = new Command(Name, "Disguises each rule's yes examples and says what is still found.")
        {
            RuleFileArguments.Files, RuleSetOptions.Rules, RuleSetOptions.NoBase, Rule, Threshold, RuleThreshold, Misses, SampleOptions.Seed, ReportFormat.TextOrJson, RuleSetOptions.Date,
        };
        command.SetAction(arguments => Run(arguments, console));
        return command;
    }

    private static int Run(ParseResult arguments, ToolConsole console)
    {
        var thresholds = new RobustnessThresholds(ShareOf(arguments, Threshold), ShareOf(arguments, RuleThreshold));
        var misses = SampleOptions.NotBelowZero(arguments, Misses);
        var seed = arguments.GetValue(SampleOptions.Seed);
        var options = new CheckOptions { Date = RuleSetOptions.DateOf(arguments) };
        if (RuleSetOptions.CompileWithBase(arguments, runExamples: true, console, arguments.GetValue(RuleFileArguments.Files) ?? []) is not { RuleSet: { } rules } compilation)
            return ExitCode.Wrong;
        var chosen = arguments.GetValue(Rule) is { } id ? RuleNames.Find(id, rules) : [.. rules.Rules.Where(rule => rule.Status != RuleStatus.Retired)];
        RobustnessRun run;
        try
        {
            run = RobustnessRun.Of(rules, chosen, compilation.Examples, seed, options, console.Processors, console.Stop);
        }
        catch (OperationCanceledException)
        {
            throw new WrongUseException("stopped before all examples were tried");
        }

        if (ReportFormat.IsJson(arguments))
            RobustnessJson.Write(run, rules.Digest, seed, console.Output);
        else
            RobustnessText.Write(run, misses, seed, thresholds, console.Output, new TextStyle(console.Colours));
        return thresholds.IsMet(run) ? ExitCode.Clean : ExitCode.Found;
    }

    private static double? ShareOf(ParseResult arguments, Option<double?> option) =>
        arguments.GetValue(option) is { } percent ? RobustnessThresholds.ShareOf(option.Name, percent) : null;
}
