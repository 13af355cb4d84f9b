using System.CommandLine;
using AsnEthics.Rules.Tool.Benchmarks;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;
using AsnEthics.Rules.Tool.RuleFiles;
using AsnEthics.Rules.Tool.Sampling;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Verbs;

/// <summary><c>asnrules bench</c>: what a rule set costs on a corpus.</summary>
internal static class BenchVerb
{
    public const string Name = "bench";

    public const string Lesson = """
        The posts are read into memory, then checked again and again; the least time counts, because what else the machine does only
        adds. Reported are, beside the same corpus with the base set alone:
          first build  compiling from the sources for the first time in this process, the code itself not yet compiled
          build        compiling again: the median
          memory       what the rule set keeps once compiled; in use: when it has seen the corpus, with the words it remembers
          ns a post    checking on one thread, when words and code are warm
          MB/s         UTF-8 bytes of the posts, on one thread and on all processors
        Then what reading the posts takes: checking them for one word that none of them holds, which every rule set pays, and its share
        of the rule sets' time. Posts in which a rule may have found something are read once more and closely; that is in their time.
        Then each rule alone and each pattern alone, dearest first. Alone, each pays for reading the posts by itself, so the sum of all
        is more than the rule set takes; the order and the outliers are what to look at.

        Examples:
          asnrules bench posts.ndjson
          asnrules bench posts.ndjson --rules dinas.asnrules --rounds 9
          asnrules bench posts.txt --rules dinas.asnrules --no-base --format json

        Exit codes:
          0  measured
          2  wrong use, errors in rule files, or input without a post
        """;

    private const int DefaultRounds = 5;
    private const int MostRounds = 1000;
    private const int DefaultRulesShown = 10;

    private static readonly Option<int> Rounds = new("--rounds") { Description = "How often the corpus is checked.", HelpName = "N", DefaultValueFactory = _ => DefaultRounds };

    private static readonly Option<int> RulesShown = new("--rules-shown")
    {
        Description = "How many of the dearest rules and patterns the text shows; 0: they are not measured one by one.",
        HelpName = "N",
        DefaultValueFactory = _ => DefaultRulesShown,
    };

    public static Command Create(ToolConsole console)
    {
        var command = new Command(Name, "Measures what a rule set and each of its rules cost on a corpus.")
        {
            PostOptions.Files, RuleSetOptions.Rules, RuleSetOptions.NoBase, PostOptions.InputFormatName, Rounds, RulesShown, ReportFormat.TextOrJson, RuleSetOptions.Date, PostOptions.Facts,
        };
        command.SetAction(arguments => Run(arguments, console));
        return command;
    }

    private static int Run(ParseResult arguments, ToolConsole console)
    {
        var rounds = arguments.GetValue(Rounds) is >= 1 and <= MostRounds and var given ? given : throw new WrongUseException(FormattableString.Invariant($"--rounds {arguments.GetValue(Rounds)}: write a number from 1 to {MostRounds}"));
        var rulesShown = SampleOptions.NotBelowZero(arguments, RulesShown);
        var options = new CheckOptions { Date = RuleSetOptions.DateOf(arguments) };
        var facts = PostOptions.FactsOf(arguments);
        var sources = PostOptions.SourcesOf(arguments);
        var files = arguments.GetValue(RuleSetOptions.Rules) ?? [];
        // The first compilation is timed, and tells of errors.
        var clock = new Stopclock(console.Clock);
        RuleSetCompilation compilation = null!;
        var firstBuild = clock.Time(() =>
        {
            compilation = RuleSetLoader.CompileWithBase(files, arguments.GetValue(RuleSetOptions.NoBase), options.Date, runExamples: false, console);
            compilation.RuleSet?.Prepare();
        });
        if (compilation.RuleSet is not { } rules)
            return ExitCode.Wrong;

        var posts = new List<Post>();
        new CorpusRun(console, facts).Run(sources, rules, (post, _, checker) => Checked(post, checker, options), (post, _) => posts.Add(post));
        var corpus = BenchCorpus.Of(posts);
        var run = new BenchRun(corpus, options, rounds, console.Processors, console.Clock, console.Stop);
        try
        {
            var name = files.Length == 0 ? "base set" : string.Join(" ", files.Select(Path.GetFileName));
            var measured = run.Measure(name, () => Compile(files, arguments.GetValue(RuleSetOptions.NoBase), options.Date)) with { FirstBuild = firstBuild };
            RuleSetFigures[] sets = files.Length == 0 ? [measured] : [measured, run.Measure("base set alone", () => Compile([], noBase: false, options.Date))];
            var figures = new BenchFigures(
                corpus, rounds, console.Processors, run.MeasureTextLayer(), [.. sets], rulesShown == 0 ? [] : run.MeasureRules(rules), rulesShown == 0 ? [] : run.MeasurePatterns(rules));
            if (ReportFormat.IsJson(arguments))
                BenchJson.Write(figures, console.Output);
            else
                BenchText.Write(figures, rulesShown, console.Output, new TextStyle(console.Colours));
        }
        catch (OperationCanceledException)
        {
            throw new WrongUseException("stopped before everything was measured");
        }

        return ExitCode.Clean;
    }

    // A post that the rules refuse is told of once, here, rather than in the middle of a measurement.
    private static object Checked(Post post, IRuleChecker checker, CheckOptions options) => checker.Check(post.Text, post.Facts, options);

    private static RuleSet Compile(string[] files, bool noBase, DateTime? date)
    {
        RuleSource[] sources = noBase ? RuleSetLoader.Sources(files) : [.. BuiltInRuleSets.Se137Sources, .. RuleSetLoader.Sources(files)];
        return RuleSetCompiler.Compile(sources, new RuleSetCompilerOptions { RunExamples = false, IncludeBuiltIn = false, Date = date }).RuleSet
            ?? throw new WrongUseException("a rule file was changed while it was measured, and holds errors now");
    }
}
