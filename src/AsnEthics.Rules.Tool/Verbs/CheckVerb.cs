using System.CommandLine;
using AsnEthics.Rules.Tool.CheckReports;
using AsnEthics.Rules.Tool.Posts;
using AsnEthics.Rules.Tool.RuleFiles;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Verbs;

/// <summary><c>asnrules check</c>: posts in, findings out.</summary>
internal static class CheckVerb
{
    public const string Name = "check";

    public const string Lesson = """
        Input:
          text    one post a line; empty lines are passed over
          ndjson  one JSON object a line: {"id":"p1","text":"…","facts":{"account":"pribadi","has_link":true}}
                  other members are passed over; a line that is no post is told of, and the run goes on
          Input is UTF-8. Files named .ndjson or .jsonl are read as ndjson, all else as text, unless --input-format says otherwise.

        Formats:
          text    for people: the post with [marks], rule, guideline number, message, advice; the sum on standard error
          json    one array of answers
          ndjson  one answer a line, written as it is found: {"id":…,"digest":…,"findings":[…],"undecided":[…]}
                  with ndjson in and out, each input line has its answer line, in order;
                  a line that is no post is answered with {"id":null,"error":"…"}
          sarif   SARIF 2.1.0, for code-scanning services
          junit   JUnit XML, a test case for each post
          github  annotations for GitHub Actions

        Examples:
          asnrules check posts.txt
          asnrules check posts.txt --rules dinas.asnrules --fact account=pribadi --fact has_link=no
          asnrules check --no-base --rules dinas.asnrules --format sarif posts.txt > findings.sarif
          tail -f posts.ndjson | asnrules check --input-format ndjson --format ndjson

        Exit codes:
          0  nothing found
          1  something found (findings of rules with status test do not count)
          2  wrong use, errors in rule files, or input that cannot be read
        """;

    private static readonly Option<string> Format = new("--format")
    {
        Description = "How answers are written: text, json, ndjson, sarif, junit or github.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => CheckFormat.Default,
    };

    private static readonly Option<string?> Language = new("--language") { Description = "The language of messages: id or en. Default: the rule set's.", HelpName = "LANGUAGE" };

    static CheckVerb()
    {
        Format.AcceptOnlyFromAmong(CheckFormat.Names);
        Language.AcceptOnlyFromAmong("id", "en");
    }

    public static Command Create(ToolConsole console)
    {
        var command = new Command(Name, "Checks posts and tells what the rules find in them.")
        {
            PostOptions.Files, RuleSetOptions.Rules, RuleSetOptions.NoBase, PostOptions.InputFormatName, Format, Language, RuleSetOptions.Date, PostOptions.Facts,
        };
        command.SetAction(arguments => Run(arguments, console));
        return command;
    }

    private static int Run(ParseResult arguments, ToolConsole console)
    {
        var date = RuleSetOptions.DateOf(arguments);
        var facts = PostOptions.FactsOf(arguments);
        var sources = PostOptions.SourcesOf(arguments);
        var rules = RuleSetOptions.Load(arguments, console);
        if (rules is null)
            return ExitCode.Wrong;
        var language = arguments.GetValue(Language);
        var output = new BufferedStream(console.Output, CheckRun.OutputBufferBytes);
        var report = CheckFormat.Create(arguments.GetValue(Format)!, output, console, rules, language);
        return new CheckRun(rules, report, console, new CheckOptions { Language = language, Date = date }, facts).Run(sources);
    }
}
