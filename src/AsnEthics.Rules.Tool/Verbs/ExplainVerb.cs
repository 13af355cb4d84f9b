using System.CommandLine;
using AsnEthics.Rules.Tool.ExplainReports;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;
using AsnEthics.Rules.Tool.RuleFiles;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Verbs;

/// <summary><c>asnrules explain</c>: why each rule fired on a post, or which came near and what was missing; or one rule, read back.</summary>
internal static class ExplainVerb
{
    public const string Name = "explain";

    public const string Lesson = """
        A post is explained: each rule that found something or lacked a fact, with what was found, by which steps it was read,
        what dropped it, and how the condition was decided. Rules that flagged come first, then those that came near.

        A rule is read back: --rule ID without a post prints the rule as one Indonesian sentence, for those who answer for it
        and do not read the rules language.

        Examples:
          asnrules explain --text "Sebarkan sebelum dihapus, dasar goblok!"
          asnrules explain --text "Besok ada sidak" --rules dinas.asnrules --fact account=pribadi --language en
          asnrules explain posts.txt --rule SIDAK-01 --rules dinas.asnrules
          asnrules explain --rule ETIKA-02

        Exit codes:
          0  nothing found; the rule was read back
          1  a rule flagged (findings of rules with status test do not count)
          2  wrong use, no such rule, errors in rule files, or input without a post
        """;

    private static readonly Option<string[]> Texts = new("--text") { Description = "A post, instead of files and standard input; may be given several times.", HelpName = "POST" };

    private static readonly Option<string?> Rule = new("--rule") { Description = "With a post: explain this rule only, even where it found nothing. Alone: read it back.", HelpName = "ID" };

    private static readonly Option<bool> All = new("--all") { Description = "Also show rules that found only what their exceptions look for." };

    private static readonly Option<string?> Language = new("--language") { Description = "The language of explanations: id or en. Default: id.", HelpName = "LANGUAGE" };

    static ExplainVerb() => Language.AcceptOnlyFromAmong("id", "en");

    public static Command Create(ToolConsole console)
    {
        var command = new Command(Name, "Says why rules fired on a post or did not, or reads a rule back.")
        {
            PostOptions.Files, Texts, Rule, All, RuleSetOptions.Rules, RuleSetOptions.NoBase, PostOptions.InputFormatName, ReportFormat.TextOrJson, Language, RuleSetOptions.Date, PostOptions.Facts,
        };
        command.SetAction(arguments => Run(arguments, console));
        return command;
    }

    private static int Run(ParseResult arguments, ToolConsole console)
    {
        var texts = arguments.GetValue(Texts) ?? [];
        var files = arguments.GetValue(PostOptions.Files) ?? [];
        if (texts.Length > 0 && files.Length > 0)
            throw new WrongUseException("--text stands in the place of files: give one or the other");
        return arguments.GetValue(Rule) is { } rule && texts.Length == 0 && files.Length == 0 ? ReadBack(rule, arguments, console) : Explain(texts, arguments, console);
    }

    private static int ReadBack(string rule, ParseResult arguments, ToolConsole console)
    {
        if (arguments.GetValue(Language) == "en")
            throw new WrongUseException("--language en: a rule is read back in Indonesian only");
        if (RuleSetOptions.CompileWithBase(arguments, runExamples: false, console) is not { RuleSet: { } rules } compilation)
            return ExitCode.Wrong;
        using var output = new RuleReadBackReport(console.Output, ReportFormat.IsJson(arguments));
        foreach (var description in RuleNames.Find(rule, rules))
            output.Add(description, compilation.ReadBack(description.Id, description.RuleSet)!);
        return ExitCode.Clean;
    }

    private static int Explain(string[] texts, ParseResult arguments, ToolConsole console)
    {
        var facts = PostOptions.FactsOf(arguments);
        var sources = texts.Length > 0 ? [] : PostOptions.SourcesOf(arguments);
        if (RuleSetOptions.Load(arguments, console) is not { } rules)
            return ExitCode.Wrong;
        var only = arguments.GetValue(Rule) is { } name ? RuleNames.Find(name, rules) : [];
        var options = new CheckOptions { Date = RuleSetOptions.DateOf(arguments), Language = arguments.GetValue(Language) };
        using IExplanationReport report = ReportFormat.IsJson(arguments)
            ? new ExplanationJson(console.Output)
            : new ExplanationText(console.Output, new TextStyle(console.Colours), arguments.GetValue(Language) ?? "id", rules);
        var found = false;
        void Take(Post post, Explanation explanation)
        {
            var chosen = ExplainedPost.Of(post, explanation, only, arguments.GetValue(All));
            found |= chosen.Counts;
            report.Add(chosen);
        }

        if (texts.Length > 0)
        {
            PostOptions.EnsureFactsFit(facts, rules);
            var source = new PostSource("--text", InputFormat.Text);
            for (var i = 0; i < texts.Length; i++)
                Take(new Post(new PostPlace(source, i + 1, null), PostId.FromPlace(new PostPlace(source, i + 1, null)), texts[i], facts), rules.Explain(texts[i], facts, options));
        }
        else
        {
            new CorpusRun(console, facts).Run(sources, rules, (post, _, _) => rules.Explain(post.Text, post.Facts, options), Take);
        }

        return found ? ExitCode.Found : ExitCode.Clean;
    }
}
