using System.Collections.Immutable;
using AsnEthics.Rules.LanguageServer.Documents;
using AsnEthics.Rules.LanguageServer.Protocol;

namespace AsnEthics.Rules.LanguageServer.Analysis;

/// <summary>
/// Keeps diagnostics up with the typing, in three passes: the changed block's grammar at once; names when the typing pauses; lints and examples when it rests. Until a pass has run again, what it said moves along with the
/// text. Passes run beside the requests, one at a time, and those of an older version are given up.
/// </summary>
internal sealed class AnalysisLoop(DocumentStore documents, ClientConnection client) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(500);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, DocumentState> _states = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turn = new(1);

    public void Opened(OpenDocument document)
    {
        if (document.IsRuleFile)
            Schedule(document, TimeSpan.Zero);
        ScheduleUsersOf(document);
    }

    /// <summary>Takes over a change: what is known moves along, the block is checked, and passes are begun anew.</summary>
    public void Changed(OpenDocument document, IReadOnlyList<TextShift> shifts)
    {
        if (document.IsRuleFile)
        {
            lock (_lock)
            {
                var state = StateOf(document.Uri);

                // else one that ends just now would say of this version what it found in the one before, and where
                state.Passes.Cancel();
                foreach (var shift in shifts)
                {
                    state.Quick = Moved(state.Quick, shift);
                    state.Slow = Moved(state.Slow, shift);
                }

                if (shifts is [.., var last])
                {
                    var block = BlockCheck.Around(document.Source, last.Written);
                    state.Quick = [.. state.Quick.Where(problem => !(BlockCheck.IsGrammar(problem) && block.Covers(problem.Span))), .. BlockCheck.Check(document.Source, block)];
                }

                Publish(document, state);
            }

            Schedule(document, Pause);
        }

        ScheduleUsersOf(document);
    }

    public void Closed(OpenDocument document)
    {
        lock (_lock)
        {
            if (_states.Remove(document.Uri, out var state))
            {
                state.Passes.Cancel();
                foreach (var uri in state.ListFiles)
                    client.Publish(new PublishDiagnosticsParams(uri, null, []));
            }

            client.Publish(new PublishDiagnosticsParams(document.Uri, null, []));
        }

        ScheduleUsersOf(document);
    }

    /// <summary>The names of the present version, resolved now where they were not.</summary>
    public async Task<RuleAnalysis> NamesAsync(OpenDocument document, CancellationToken cancel)
    {
        if (LastNames(document) is { } last && ReferenceEquals(last.Document, document))
            return last;
        var names = await Task.Run(() => RuleAnalysis.Names(document, documents), cancel).ConfigureAwait(false);
        lock (_lock)
            StateOf(document.Uri).Names = names;
        return names;
    }

    /// <summary>The newest names that are there, of an older version perhaps.</summary>
    public RuleAnalysis? LastNames(OpenDocument document)
    {
        lock (_lock)
            return StateOf(document.Uri).Names;
    }

    /// <summary>What is known to be wrong with a document at this moment.</summary>
    public ImmutableArray<Problem> ProblemsOf(OpenDocument document)
    {
        lock (_lock)
            return [.. StateOf(document.Uri).Quick, .. StateOf(document.Uri).Slow];
    }

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var state in _states.Values)
                state.Passes.Cancel();
        }
    }

    private static ImmutableArray<Problem> Moved(ImmutableArray<Problem> problems, TextShift shift) => [.. problems.Select(problem => problem.Move(shift)).OfType<Problem>()];

    private DocumentState StateOf(string uri)
    {
        if (!_states.TryGetValue(uri, out var state))
            _states.Add(uri, state = new DocumentState());
        return state;
    }

    /// <summary>Open documents that import a changed one, share its rule set, or use it as a list file.</summary>
    private void ScheduleUsersOf(OpenDocument changed)
    {
        if (changed.Path is not { } path)
            return;
        foreach (var document in documents.Open.Where(document => document.Uri != changed.Uri && document.IsRuleFile))
        {
            if (LastNames(document) is { } names && (names.Files.Any(file => file.Source.Name == path) || names.Bound.Scopes.Any(scope => scope.Lists.Values.Any(list => IsListFile(list, path)))))
                Schedule(document, Pause);
        }
    }

    private static bool IsListFile(Binding.BoundList list, string path) =>
        list.Syntax.File is { } file && list.File.Folder is { } folder && Path.GetFullPath(Path.Combine(folder, file.Value)) == path;

    private void Schedule(OpenDocument document, TimeSpan delay)
    {
        CancellationToken cancel;
        lock (_lock)
        {
            var state = StateOf(document.Uri);
            state.Passes.Cancel();
            state.Passes = new CancellationTokenSource();
            cancel = state.Passes.Token;
        }

        _ = Task.Run(() => RunPassesAsync(document, delay, cancel), CancellationToken.None);
    }

    private async Task RunPassesAsync(OpenDocument document, TimeSpan delay, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(delay, cancel).ConfigureAwait(false);
            var names = await InTurnAsync(() => RuleAnalysis.Names(document, documents), cancel).ConfigureAwait(false);
            var quick = ProblemsOf(names.Compilation, document);
            Take(document, cancel, state => (state.Names, state.Quick, state.ListFiles) = (names, quick, PublishListFiles(names.Compilation, state.ListFiles)));
            if (names.Compilation.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                return;

            await Task.Delay(delay == TimeSpan.Zero ? delay : Rest, cancel).ConfigureAwait(false);
            var full = await InTurnAsync(() => RuleAnalysis.Full(document, documents), cancel).ConfigureAwait(false);
            var slow = ProblemsOf(full, document).RemoveAll(problem => quick.Any(problem.SaysTheSame));
            Take(document, cancel, state => (state.Slow, state.ListFiles) = (slow, PublishListFiles(full, state.ListFiles)));
        }
        catch (OperationCanceledException)
        {
            // A newer version has passes of its own.
        }
        catch (Exception bug)
        {
            client.Log(bug);
        }
    }

    private async Task<T> InTurnAsync<T>(Func<T> pass, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return pass();
        }
        finally
        {
            _turn.Release();
        }
    }

    private void Take(OpenDocument document, CancellationToken cancel, Action<DocumentState> take)
    {
        lock (_lock)
        {
            cancel.ThrowIfCancellationRequested();
            var state = StateOf(document.Uri);
            take(state);
            Publish(document, state);
        }
    }

    private static ImmutableArray<Problem> ProblemsOf(RuleSetCompilation compilation, OpenDocument document) =>
        [.. compilation.Diagnostics.Where(diagnostic => diagnostic.File == document.Source.Name).Select(diagnostic => Problem.Of(diagnostic))];

    private void Publish(OpenDocument document, DocumentState state) =>
        client.Publish(new PublishDiagnosticsParams(document.Uri, document.Version, [.. state.Quick.Concat(state.Slow).OrderBy(problem => problem.Span.Start).Select(problem => problem.ToLsp(document.Source, documents))]));

    /// <summary>Tells what is wrong in list files under their own URIs, and takes back what no longer is.</summary>
    private ImmutableHashSet<string> PublishListFiles(RuleSetCompilation compilation, ImmutableHashSet<string> before)
    {
        var told = ImmutableHashSet.CreateBuilder<string>();
        foreach (var group in compilation.Diagnostics.Where(diagnostic => Path.IsPathFullyQualified(diagnostic.File) && !diagnostic.File.EndsWith(OpenDocument.Extension, StringComparison.Ordinal)).GroupBy(diagnostic => diagnostic.File))
        {
            var uri = documents.UriOf(group.Key);
            told.Add(uri);
            client.Publish(new PublishDiagnosticsParams(uri, null, [.. group.Select(diagnostic => Problem.Of(diagnostic).ToLsp(diagnostic.Source, documents))]));
        }

        foreach (var uri in before.Except(told))
            client.Publish(new PublishDiagnosticsParams(uri, null, []));
        return told.ToImmutable();
    }
}
