using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using AsnEthics.Rules.Tool.Verbs;

namespace AsnEthics.Rules.Tool;

/// <summary>The usual help, then what it cannot say: examples, formats, exit codes.</summary>
internal sealed class TeachingHelp : SynchronousCommandLineAction
{
    private const int Width = 110;

    private const string Common = """
        Examples:
          echo "Sebarkan sebelum dihapus, dasar goblok!" | asnrules check
          asnrules check posts.txt --rules dinas.asnrules
          asnrules test dinas.asnrules
          asnrules explain --text "Sebarkan sebelum dihapus" --rules dinas.asnrules
          asnrules evaluate labelled.ndjson --rules dinas.asnrules

        Exit codes:
          0  nothing found; every example passed
          1  something found; an example failed; something is to be done about rules
          2  wrong use, errors in rule files, or input that cannot be read

        Help on a verb: asnrules check --help
        """;

    private readonly HelpAction _usual;

    public TeachingHelp(HelpAction usual)
    {
        _usual = usual;
        _usual.MaxWidth = Width;
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _usual.Invoke(parseResult);
        var lesson = parseResult.CommandResult.Command.Name switch
        {
            CheckVerb.Name => CheckVerb.Lesson,
            TestVerb.Name => TestVerb.Lesson,
            ExplainVerb.Name => ExplainVerb.Lesson,
            DiffVerb.Name => DiffVerb.Lesson,
            CoverageVerb.Name => CoverageVerb.Lesson,
            RobustnessVerb.Name => RobustnessVerb.Lesson,
            LintVerb.Name => LintVerb.Lesson,
            FmtVerb.Name => FmtVerb.Lesson,
            BuildVerb.Name => BuildVerb.Lesson,
            NewVerb.Name => NewVerb.Lesson,
            LspVerb.Name => LspVerb.Lesson,
            BenchVerb.Name => BenchVerb.Lesson,
            EvaluateVerb.Name => EvaluateVerb.Lesson,
            _ => Common,
        };
        parseResult.InvocationConfiguration.Output.WriteLine(lesson);
        return ExitCode.Clean;
    }
}
