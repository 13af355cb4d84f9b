using System.CommandLine;
using System.Globalization;
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

    private static readonly Argument<string[]> Files = new("FILES")
    {
        Description = "Files with posts; - or none: standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string[]> Rules = new("--rules")
    {
        Description = "A rule file on top of the base set; may be given several times.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> NoBase = new("--no-base") { Description = "Leave the base set out: only the files given with --rules count." };

    private static readonly Option<string?> InputFormatName = new("--input-format") { Description = "How posts are read: text or ndjson.", HelpName = "FORMAT" };

    private static readonly Option<string> Format = new("--format")
    {
        Description = "How answers are written: text, json, ndjson, sarif, junit or github.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => CheckFormat.Default,
    };

    private static readonly Option<string?> Language = new("--language") { Description = "The language of messages: id or en. Default: the rule set's.", HelpName = "LANGUAGE" };

    private static readonly Option<string?> Date = new("--date") { Description = "The day of the check, YYYY-MM-DD. Default: today.", HelpName = "DATE" };

    private static readonly Option<string[]> Facts = new("--fact")
    {
        Description = "What is known of every post beside its text: yes or no, a whole number, otherwise text. On an ndjson line, its own facts win.",
        HelpName = "NAME=VALUE",
    };

    static CheckVerb()
    {
        InputFormatName.AcceptOnlyFromAmong("text", "ndjson");
        Format.AcceptOnlyFromAmong(CheckFormat.Names);
        Language.AcceptOnlyFromAmong("id", "en");
    }

    public static Command Create(ToolConsole console)
    {
        var command = new Command(Name, "Checks posts and tells what the rules find in them.") { Files, Rules, NoBase, InputFormatName, Format, Language, Date, Facts };
        command.SetAction(arguments => Run(arguments, console));
        return command;
    }

    private static int Run(ParseResult arguments, ToolConsole console)
    {
        var date = ParseDate(arguments.GetValue(Date));
        var facts = FactArguments.Parse(arguments.GetValue(Facts) ?? []);
        InputFormat? inputFormat = arguments.GetValue(InputFormatName) switch { "text" => InputFormat.Text, "ndjson" => InputFormat.Ndjson, _ => null };
        var sources = PostSource.FromArguments(arguments.GetValue(Files) ?? [], inputFormat);
        var rules = RuleSetLoader.Load(arguments.GetValue(Rules) ?? [], arguments.GetValue(NoBase), date, console);
        if (rules is null)
            return ExitCode.Wrong;
        var language = arguments.GetValue(Language);
        var output = new BufferedStream(console.Output, CheckRun.OutputBufferBytes);
        var report = CheckFormat.Create(arguments.GetValue(Format)!, output, console, rules, language);
        return new CheckRun(rules, report, console, new CheckOptions { Language = language, Date = date }, facts).Run(sources);
    }

    private static DateTime? ParseDate(string? text)
    {
        if (text is null)
            return null;
        return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new WrongUseException($"--date {text}: write it as YYYY-MM-DD");
    }
}
