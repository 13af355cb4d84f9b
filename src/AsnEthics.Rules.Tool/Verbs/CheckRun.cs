using AsnEthics.Rules.Tool.CheckReports;
using AsnEthics.Rules.Tool.Posts;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Verbs;

/// <summary>
/// One run of <c>check</c>: the input is split into lines, all processors parse, check and render, and the answers are handed over in the order of the lines. No more than a bounded number of lines are on their
/// way, so that memory does not grow with the input.
/// </summary>
internal sealed class CheckRun
{
    public const int OutputBufferBytes = 64 * 1024;

    private readonly RuleSet _rules;
    private readonly ICheckReport _report;
    private readonly ToolConsole _console;
    private readonly CheckOptions _options;
    private readonly PostFacts? _facts;
    private readonly ProgressLine _progress;
    private readonly CheckTally _tally = new();

    public CheckRun(RuleSet rules, ICheckReport report, ToolConsole console, CheckOptions options, PostFacts? facts)
    {
        _rules = rules;
        _report = report;
        _console = console;
        _options = options;
        _facts = facts;
        _progress = new ProgressLine(console, report.Flush);
    }

    public int Run(IEnumerable<PostSource> sources)
    {
        PostOptions.EnsureFactsFit(_facts, _rules);
        try
        {
            _report.Begin();
            var unreadable = RunAllAsync(sources).GetAwaiter().GetResult();
            _progress.Clear();
            _report.End(_tally);
            _report.Flush();
            return unreadable is null ? _tally.ExitCode : throw unreadable;
        }
        catch (IOException e) when (BrokenPipe.IsCauseOf(e))
        {
            return _tally.ExitCode;
        }
        finally
        {
            _progress.Clear();
        }
    }

    // What cuts a run short does not cut the report short: a document is closed, and what is done is handed over.
    private async Task<WrongUseException?> RunAllAsync(IEnumerable<PostSource> sources)
    {
        try
        {
            foreach (var source in sources)
                await RunAsync(source).ConfigureAwait(false);
            return null;
        }
        catch (OperationCanceledException)
        {
            _tally.WasStopped = true;
            return null;
        }
        catch (WrongUseException e)
        {
            _tally.WasUnreadable = true;
            return e;
        }
    }

    private async Task RunAsync(PostSource source)
    {
        PostStream.TellOfKeyboard(source, _console);
        var answers = _rules.CheckManyAsync(PostStream.ReadAsync(source, _console, _facts), Answer, line => line.Length, new BulkOptions { MaxDegreeOfParallelism = _console.Processors }, _console.Stop);
        await foreach (var line in answers.ConfigureAwait(false))
        {
            Tell(line);
            _progress.Show(_tally.Posts);
        }
    }

    // Done for several lines at a time, on any thread.
    private CheckedLine Answer(InputLine line, IRuleChecker rules) => line.Parse() switch
    {
        Post post => Check(post, rules),
        RefusedLine refused => new CheckedLine.Refused(refused),
        _ => CheckedLine.Pause.Instance,
    };

    private CheckedLine Check(Post post, IRuleChecker rules)
    {
        CheckResult result;
        try
        {
            result = rules.Check(post.Text, post.Facts, _options);
        }
        catch (ArgumentException e)
        {
            return new CheckedLine.Refused(new RefusedLine(post.Place, RefusalReason.Of(e)));
        }

        return new CheckedLine.Answered(post, result, _report.Render(post, result));
    }

    private void Tell(CheckedLine line)
    {
        switch (line)
        {
            case CheckedLine.Answered answered:
                _tally.Count(answered.Result);
                if (answered.Result.HasFindings)
                    _progress.Clear();
                _report.Answer(answered.Post, answered.Result, answered.Rendered);
                break;
            case CheckedLine.Refused refused:
                Refuse(refused.Line);
                break;
            default:
                _report.Flush();
                break;
        }
    }

    private void Refuse(RefusedLine line)
    {
        _tally.CountRefused();
        _progress.Clear();
        if (!_report.AnswersRefusals)
            _console.Error.WriteLine($"asnrules: {line.Place}: {line.Reason}");
        _report.Refuse(line);
    }
}
