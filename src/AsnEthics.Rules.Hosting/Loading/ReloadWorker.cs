using AsnEthics.Rules.Hosting.Observation;
using AsnEthics.Rules.Hosting.Sources;
using Microsoft.Extensions.Logging;

namespace AsnEthics.Rules.Hosting.Loading;

/// <summary>
/// Waits for changes and has them taken over, off the path of any check, until it is disposed. Nothing that happens on the way ends it. It has a thread of its own: where the pool has none to spare, as in a service at its limit, rules would
/// wait for seconds until it lends one.
/// </summary>
internal sealed class ReloadWorker : IDisposable
{
    /// <summary>How often files that cannot be used are looked at without an event: the one that would tell may be lost with a folder that went away.</summary>
    private static readonly TimeSpan RetryInterval = TimeSpan.FromSeconds(1);

    private readonly LiveRuleSet _live;
    private readonly ILogger _logger;
    private readonly TimeSpan? _pollingInterval;
    private readonly CancellationTokenSource _stop = new();
    // At first set: what was changed between the first reading and the watching is found.
    private readonly SemaphoreSlim _changed = new(1);
    private readonly RuleFileWatch _watch;
    private readonly Thread _thread;
    private bool _isDisposed;

    public ReloadWorker(LiveRuleSet live, RuleFileSet files, RuleFileSnapshot snapshot, TimeSpan? pollingInterval, ILogger logger)
    {
        (_live, _pollingInterval, _logger) = (live, pollingInterval, logger);
        _watch = new RuleFileWatch(files, Signal, logger);
        _watch.Follow(snapshot.Files);
        var stop = _stop.Token;
        _thread = new Thread(() => Work(stop)) { IsBackground = true, Name = "asnrules reload" };
        _thread.Start();
    }

    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        _watch.Dispose();
        _stop.Cancel();
        // A compilation under way is not waited for long: it can be left, nothing depends on it.
        if (_thread.Join(TimeSpan.FromSeconds(5)))
        {
            _changed.Dispose();
            _stop.Dispose();
        }
    }

    private void Work(CancellationToken stop)
    {
        var wasRefused = false;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                Wait(wasRefused, stop);
                var found = _live.Refresh(stop);
                var isRefused = _live.Failure is not null;
                // Folders may have gone and come again: what watched the old ones sees nothing of the new.
                if (wasRefused && !isRefused)
                    _watch.Forget();
                if (!isRefused && _watch.Follow(found.Files))
                    Signal();
                wasRefused = isRefused;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
            }
#pragma warning disable CA1031 // whatever it is: listening goes on, and health tells
            catch (Exception exception)
#pragma warning restore CA1031
            {
                _logger.ReloadFailed(exception);
                _live.Refuse(exception.Message, null);
                wasRefused = true;
            }
        }
    }

    private void Wait(bool wasRefused, CancellationToken stop)
    {
        var interval = _pollingInterval ?? Timeout.InfiniteTimeSpan;
        if (wasRefused && (_pollingInterval is null || _pollingInterval > RetryInterval))
            interval = RetryInterval;
        _changed.Wait(interval, stop);
    }

    private void Signal()
    {
        // Many signals before the next reading are one.
        try
        {
            if (_changed.CurrentCount == 0)
                _changed.Release();
        }
        catch (ObjectDisposedException)
        {
            // a last event after the end
        }
    }
}
