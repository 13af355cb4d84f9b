using System.CommandLine;
using AsnEthics.Rules.Tool.Differences;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;
using AsnEthics.Rules.Tool.RuleFiles;
using AsnEthics.Rules.Tool.Sampling;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Verbs;

/// <summary><c>asnrules diff</c>: two versions of a rule set over a corpus, and the verdicts that change.</summary>
internal static class DiffVerb
{
    public const string Name = "diff";

    public const string Lesson = """
        --before names the older version's rule files, --rules the newer version's; both stand on top of the base set unless --no-base
        is given. Without --before, the older version is the base set alone: what do my rules change?

        A verdict changes where a rule finds something that it did not find (gained), no longer does (lost), finds it with another
        severity or status, or marks other stretches. The text ends with the counts; json has the same as one object.

        Examples:
          asnrules diff posts.ndjson --before dinas-1.2.asnrules --rules dinas-1.3.asnrules
          asnrules diff posts.ndjson --rules dinas.asnrules --examples 50
          asnrules diff posts.txt --no-base --before lama.asnrules --rules baru.asnrules --format json

        Exit codes:
          0  no verdict changes
          1  verdicts change
          2  wrong use, errors in rule files, or input without a post
        """;

    private const int DefaultExamples = 10;

    private static readonly Option<string[]> Before = new("--before") { Description = "A rule file of the older version; may be given several times.", HelpName = "FILE" };

    private static readonly Option<int> Examples = new("--examples")
    {
        Description = "How many of the posts that change are shown, drawn at random.",
        HelpName = "N",
        DefaultValueFactory = _ => DefaultExamples,
    };

    public static Command Create(ToolConsole console)
    {
        var command = new Command(Name, "Says which verdicts on a corpus change between two versions of a rule set.")
        {
            PostOptions.Files, Before, RuleSetOptions.Rules, RuleSetOptions.NoBase, PostOptions.InputFormatName, Examples, SampleOptions.Seed, ReportFormat.TextOrJson, RuleSetOptions.Date, PostOptions.Facts,
        };
        command.SetAction(arguments => Run(arguments, console));
        return command;
    }

    private static int Run(ParseResult arguments, ToolConsole console)
    {
        var options = new CheckOptions { Date = RuleSetOptions.DateOf(arguments) };
        var facts = PostOptions.FactsOf(arguments);
        var sources = PostOptions.SourcesOf(arguments);
        var tally = new DifferenceTally(SampleOptions.NotBelowZero(arguments, Examples), arguments.GetValue(SampleOptions.Seed));
        if (arguments.GetValue(RuleSetOptions.NoBase) && arguments.GetValue(Before) is null or [])
            throw new WrongUseException("--no-base leaves no rules before: give some with --before FILE");
        var before = RuleSetLoader.Load(arguments.GetValue(Before) ?? [], arguments.GetValue(RuleSetOptions.NoBase), options.Date, console);
        var after = RuleSetOptions.Load(arguments, console);
        if (before is null || after is null)
            return ExitCode.Wrong;

        PostOptions.EnsureFactsFit(facts, before);
        new CorpusRun(console, facts).Run(
            sources,
            after,
            (post, _, checker) => PostDifference.Of(post, before.Check(post.Text, post.Facts, options), checker.Check(post.Text, post.Facts, options)),
            (_, difference) => tally.Add(difference));
        if (ReportFormat.IsJson(arguments))
            DifferenceJson.Write(tally, before, after, console.Output);
        else
            DifferenceText.Write(tally, before.Digest == after.Digest, console.Output, new TextStyle(console.Colours));
        return tally.Changed > 0 ? ExitCode.Found : ExitCode.Clean;
    }
}
