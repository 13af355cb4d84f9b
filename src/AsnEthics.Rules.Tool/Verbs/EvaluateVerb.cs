using System.CommandLine;
using AsnEthics.Rules.Tool.Evaluation;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Posts;
using AsnEthics.Rules.Tool.RuleFiles;
using AsnEthics.Rules.Tool.Sampling;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Verbs;

/// <summary><c>asnrules evaluate</c>: labelled posts in, precision, recall and F1 out.</summary>
internal static class EvaluateVerb
{
    public const string Name = "evaluate";

    public const string Lesson = """
        Input:
          NDJSON, one post a line: {"id":"tw-17","text":"…","labels":["abusive"],"facts":{…}}
          "labels" is what people said of the post; [] or no member: nothing. Standard input is read as ndjson, too.
          A file of plain text has posts without labels.
          A file says nothing of a label that none of its posts carries: its posts then count neither for nor against it.

        What is reported:
          by label and file: posts, right, false alarms, missed, precision, recall, F1, each with a 95 % interval
            (percentile bootstrap over the posts, 2000 resamples, the same for the same --seed)
          posts without a label, by file and by the first part of their ids (smsa of smsa-00012): findings per 1,000, and posts found
          the rules that cost each label most precision: how often they were wrong, how often alone, and F1 without them
          Findings of every severity count; those of rules with status test do not.

        Labels:
          A post counts as found for a label where it has a finding of one of the label's categories. Unless --label says otherwise:
          abusive      insult, profanity, indecency, pornography
          hate         insult, hate, sara, threat, provocation, divisive, defamation
          sara         sara
          pornography  pornography, indecency
          radicalism   radicalism, terrorism
          defamation   insult, defamation, slander

        Examples:
          asnrules evaluate tweets.ndjson netifier.ndjson clean.ndjson
          asnrules evaluate tweets.ndjson --rules dinas.asnrules --errors 20
          asnrules evaluate komentar.ndjson --label kasar=insult,profanity --format json

        Exit codes:
          0  the posts were evaluated
          2  wrong use, errors in rule files, or input without a post
        """;

    private const int DefaultCostliest = 5;

    private static readonly Option<string[]> Labels = new("--label")
    {
        Description = "The categories that stand for a label, name=category,category; may be given several times.",
        HelpName = "NAME=CATEGORIES",
    };

    private static readonly Option<int> Errors = new("--errors")
    {
        Description = "Also print up to N misses and N false alarms for each label and file, drawn at random. Default: none.",
        HelpName = "N",
    };

    private static readonly Option<int> Costliest = new("--rules-shown")
    {
        Description = "How many of the costliest rules of each label the text shows; json has them all.",
        HelpName = "N",
        DefaultValueFactory = _ => DefaultCostliest,
    };

    public static Command Create(ToolConsole console)
    {
        var command = new Command(Name, "Measures the rules on labelled posts.")
        {
            PostOptions.Files, RuleSetOptions.Rules, RuleSetOptions.NoBase, PostOptions.InputFormatName, Labels, Errors, Costliest, SampleOptions.Seed, ReportFormat.TextOrJson, RuleSetOptions.Date, PostOptions.Facts,
        };
        command.SetAction(arguments => Run(arguments, console));
        return command;
    }

    private static int Run(ParseResult arguments, ToolConsole console)
    {
        var mappings = LabelMapping.Parse(arguments.GetValue(Labels) ?? []);
        var errors = SampleOptions.NotBelowZero(arguments, Errors);
        var costliest = SampleOptions.NotBelowZero(arguments, Costliest);
        var options = new CheckOptions { Date = RuleSetOptions.DateOf(arguments) };
        var facts = PostOptions.FactsOf(arguments);
        var sources = PostOptions.SourcesOf(arguments, standardInput: InputFormat.Ndjson);
        if (RuleSetOptions.Load(arguments, console) is not { } rules)
            return ExitCode.Wrong;

        var seed = arguments.GetValue(SampleOptions.Seed);
        var evaluator = new PostEvaluator(rules, sources, mappings, errors, seed);
        var run = new CorpusRun(console, facts);
        run.Run(sources, rules, (post, line, checker) => new PostEvaluator.Verdict(checker.Check(post.Text, post.Facts, options), PostLabels.Of(line)), evaluator.Add);
        var evaluation = evaluator.End();
        TellWhatIsNotCounted(arguments, evaluation, console);
        if (ReportFormat.IsJson(arguments))
        {
            var json = new JsonOutput(console.Output, JsonLayout.Indented);
            EvaluationJson.Write(json.Writer, rules.Digest, run.Posts, run.Refused, seed, evaluation, evaluator);
            json.End();
        }
        else
        {
            using var text = new StreamWriter(console.Output, TextEncoding.Utf8, leaveOpen: true) { NewLine = "\n" };
            new EvaluationText(text, new TextStyle(console.Colours), costliest).Write(evaluation, evaluator);
        }

        return ExitCode.Clean;
    }

    // A mistyped label or category measures nothing, and nothing in the figures would say so.
    private static void TellWhatIsNotCounted(ParseResult arguments, EvaluationFigures evaluation, ToolConsole console)
    {
        var carried = evaluation.Carried.SelectMany(labels => labels).ToHashSet();
        var known = evaluation.Rules.Select(rule => rule.Category).ToHashSet();
        foreach (var mapping in LabelMapping.Parse(arguments.GetValue(Labels) ?? []).Where(mapping => !LabelMapping.Defaults.Contains(mapping)))
        {
            if (!carried.Contains(mapping.Label))
                console.Error.WriteLine($"asnrules: --label {mapping.Label}: no post carries this label");
            foreach (var category in mapping.Categories.Where(category => !known.Contains(category)))
                console.Error.WriteLine($"asnrules: --label {mapping.Label}: no rule has the category {category}");
        }

        if (carried.Count == 0)
            console.Error.WriteLine("asnrules: no post carries a label, so there is no precision or recall; labels are read from \"labels\" on lines of NDJSON");
        else if (evaluation.UnmappedLabels.ToList() is { Count: > 0 } unmapped)
            console.Error.WriteLine($"asnrules: nothing stands for {string.Join(", ", unmapped)}; see --label");
    }
}
