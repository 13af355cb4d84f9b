using AsnEthics.Rules.Tool.CheckReports;
using AsnEthics.Rules.Tool.Posts;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Verbs;

/// <summary>One run of <c>check</c>: reads, checks and answers a line at a time, so that memory does not grow with the input.</summary>
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
        EnsureFactsFit();
        try
        {
            _report.Begin();
            var unreadable = RunAll(sources);
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
    private WrongUseException? RunAll(IEnumerable<PostSource> sources)
    {
        try
        {
            foreach (var source in sources)
                Run(source);
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

    private void Run(PostSource source)
    {
        if (source.IsStandardInput && _console.InputIsTerminal)
            _console.Error.WriteLine("asnrules: reading posts from the keyboard, one a line; Ctrl-D ends");
        using var stream = source.Open(_console.Input);
        var lines = new LineReader(source.Name, stream, LineReader.DefaultMaxLineBytes, _report.Flush, _console.Stop);
        var posts = PostReader.Create(source, lines, _facts);
        while (posts.Read(out var post, out var refused))
        {
            _console.Stop.ThrowIfCancellationRequested();
            if (post is not null)
                Check(post);
            else
                Refuse(refused!);
            _progress.Show(_tally.Posts);
        }
    }

    private void Check(Post post)
    {
        CheckResult result;
        try
        {
            result = _rules.Check(post.Text, post.Facts, _options);
        }
        catch (ArgumentException e)
        {
            Refuse(new RefusedLine(post.Place, RefusalReason.Of(e)));
            return;
        }

        _tally.Count(result);
        if (result.HasFindings)
            _progress.Clear();
        _report.Answer(post, result);
    }

    private void Refuse(RefusedLine line)
    {
        _tally.CountRefused();
        _progress.Clear();
        if (!_report.AnswersRefusals)
            _console.Error.WriteLine($"asnrules: {line.Place}: {line.Reason}");
        _report.Refuse(line);
    }

    // A fact of the command line that no rule set takes is wrong use, told once, rather than a refusal of every post.
    private void EnsureFactsFit()
    {
        try
        {
            if (_facts is not null)
                _rules.Check("", _facts, _options);
        }
        catch (ArgumentException e)
        {
            throw new WrongUseException("--fact: " + RefusalReason.Of(e));
        }
    }
}
