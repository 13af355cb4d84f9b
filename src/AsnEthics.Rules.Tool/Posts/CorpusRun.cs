using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Posts;

/// <summary>
/// Takes every post of a corpus through a question, on all processors, and hands the answers over in the order of the lines. A line that holds no post is told of on standard error, and the run goes on.
/// </summary>
internal sealed class CorpusRun
{
    private readonly ToolConsole _console;
    private readonly PostFacts? _facts;
    private readonly ProgressLine _progress;

    public CorpusRun(ToolConsole console, PostFacts? facts)
    {
        _console = console;
        _facts = facts;
        _progress = new ProgressLine(console, () => { });
    }

    public long Posts { get; private set; }

    public long Refused { get; private set; }

    /// <summary>Reads all sources.</summary>
    /// <typeparam name="TAnswer">The answer on one post.</typeparam>
    /// <param name="sources">The corpus.</param>
    /// <param name="rules">The rules to ask.</param>
    /// <param name="ask">Makes the answer on a post and the line it was read from; called on any thread.</param>
    /// <param name="take">Takes the answers, one at a time.</param>
    /// <exception cref="WrongUseException">A source cannot be read to its end, the user stopped the run, or there is no post at all.</exception>
    public void Run<TAnswer>(IReadOnlyList<PostSource> sources, RuleSet rules, Func<Post, InputLine, IRuleChecker, TAnswer> ask, Action<Post, TAnswer> take)
        where TAnswer : class
    {
        PostOptions.EnsureFactsFit(_facts, rules);
        try
        {
            foreach (var source in sources)
                RunAsync(source, rules, ask, take).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            throw new WrongUseException("stopped before the end of the posts");
        }
        finally
        {
            _progress.Clear();
        }

        if (Posts == 0)
            throw new WrongUseException($"no posts in {string.Join(", ", sources.Select(source => source.Name))}");
    }

    private async Task RunAsync<TAnswer>(PostSource source, RuleSet rules, Func<Post, InputLine, IRuleChecker, TAnswer> ask, Action<Post, TAnswer> take)
        where TAnswer : class
    {
        PostStream.TellOfKeyboard(source, _console);
        var answers = rules.CheckManyAsync(
            PostStream.ReadAsync(source, _console, _facts),
            (line, checker) => Ask(line, checker, ask),
            line => line.Length,
            new BulkOptions { MaxDegreeOfParallelism = _console.Processors },
            _console.Stop);
        await foreach (var (line, answer) in answers.ConfigureAwait(false))
        {
            switch (line)
            {
                case Post post:
                    Posts++;
                    take(post, answer!);
                    break;
                case RefusedLine refused:
                    Refused++;
                    _progress.Clear();
                    _console.Error.WriteLine($"asnrules: {refused.Place}: {refused.Reason}");
                    break;
            }

            _progress.Show(Posts);
        }
    }

    private static (InputLine Line, TAnswer? Answer) Ask<TAnswer>(InputLine line, IRuleChecker checker, Func<Post, InputLine, IRuleChecker, TAnswer> ask)
        where TAnswer : class
    {
        if (line.Parse() is not Post post)
            return (line.Parse(), null);
        try
        {
            return (post, ask(post, line, checker));
        }
        catch (ArgumentException e)
        {
            return (new RefusedLine(post.Place, RefusalReason.Of(e)), null);
        }
        catch (JsonPostException e)
        {
            return (new RefusedLine(post.Place, e.Message), null);
        }
    }
}
