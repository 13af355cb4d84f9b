using System.Diagnostics;
using AsnEthics.Rules.Hosting.Observation;
using AsnEthics.Rules.Hosting.Sources;
using Microsoft.Extensions.Logging;

namespace AsnEthics.Rules.Hosting.Loading;

/// <summary>
/// The rule set in use. Checks read one reference; reloading compiles beside them and then changes that reference, so that a check sees the old set or the new one and nothing between. What cannot be used
/// leaves the last good set in place, and listening goes on.
/// </summary>
internal sealed class LiveRuleSet : IRuleSetProvider, IDisposable
{
    private const int ReadingsAtStart = 20;

    private readonly RuleLoader _loader;
    private readonly TimeSpan _delay;
    private readonly TimeProvider _clock;
    private readonly RuleTelemetry _telemetry;
    private readonly ILogger _logger;
    private readonly string _name;
    private readonly ReloadWorker? _worker;
    private InUse _inUse;
    private RuleLoadFailure? _failure;
    private string? _refusedDigest;

    public LiveRuleSet(string name, RuleLoader loader, AsnEthicsRulesOptions options, TimeProvider clock, RuleTelemetry telemetry, ILogger logger)
    {
        (_name, _loader, _delay, _clock, _telemetry, _logger) = (name, loader, options.ReloadDelay, clock, telemetry, logger);
        var load = LoadFirst();
        LogDiagnostics(load);
        _inUse = new InUse(load.RuleSet!, load.Snapshot.Digest, clock.GetUtcNow());
        _logger.RulesLoaded(name, load.RuleSet!.Digest, load.RuleSet.Rules.Length, load.Snapshot.Roots.Length);
        _telemetry.Add(this, name);
        if (loader.Files.IsWatched)
            _worker = new ReloadWorker(this, loader.Files, load.Snapshot, options.PollingInterval, logger);
    }

    public RuleSet Current => Volatile.Read(ref _inUse).RuleSet;

    public RuleLoadFailure? Failure => Volatile.Read(ref _failure);

    public DateTimeOffset LoadedAt => Volatile.Read(ref _inUse).Since;

    /// <summary>May be called more than once: the container knows the same object under several names.</summary>
    public void Dispose()
    {
        _worker?.Dispose();
        _telemetry.Remove(this);
    }

    /// <summary>Looks whether the files changed, and takes them over where they can be used. Called by one thread at a time.</summary>
    /// <returns>The files as they were found.</returns>
    public RuleFileSnapshot Refresh(CancellationToken stop)
    {
        while (true)
        {
            var snapshot = ReadWhenQuiet(stop);
            if (snapshot.Digest == _inUse.Digest)
            {
                if (_failure is not null)
                    Recovered();
                return snapshot;
            }

            if (snapshot.Digest == _refusedDigest)
                return snapshot;
            if (TryTake(snapshot))
                return snapshot;
        }
    }

    /// <summary>Keeps the set in use and says why a newer one is not.</summary>
    public void Refuse(string reason, RuleLoad? load)
    {
        _refusedDigest = load?.Snapshot.Digest;
        Volatile.Write(ref _failure, new RuleLoadFailure(reason, load?.Diagnostics ?? [], _clock.GetUtcNow()));
        if (load is not null)
            LogDiagnostics(load);
        _logger.ReloadRefused(_name, reason, _inUse.RuleSet.Digest);
        _telemetry.Reloaded(_name, "refused");
    }

    /// <returns>Whether something could be said of the files; false where they changed meanwhile.</returns>
    private bool TryTake(RuleFileSnapshot snapshot)
    {
        using var activity = _telemetry.StartReload(_name);
        var load = _loader.Load(snapshot);
        if (load.IsTorn)
            return false;
        if (load.RuleSet is not { } ruleSet)
        {
            activity?.SetStatus(ActivityStatusCode.Error, load.Reason);
            Refuse(load.Reason!, load);
            return true;
        }

        LogDiagnostics(load);
        var before = _inUse.RuleSet.Digest;
        Volatile.Write(ref _inUse, new InUse(ruleSet, snapshot.Digest, _clock.GetUtcNow()));
        _refusedDigest = null;
        Volatile.Write(ref _failure, null);
        _logger.RulesReloaded(_name, before, ruleSet.Digest, ruleSet.Rules.Length);
        _telemetry.Reloaded(_name, "applied");
        return true;
    }

    /// <summary>The files are again what is in use.</summary>
    private void Recovered()
    {
        _refusedDigest = null;
        Volatile.Write(ref _failure, null);
        _logger.RulesRecovered(_name, _inUse.RuleSet.Digest);
        _telemetry.Reloaded(_name, "recovered");
    }

    private RuleFileSnapshot ReadWhenQuiet(CancellationToken stop)
    {
        var last = _loader.Read();
        while (true)
        {
            stop.WaitHandle.WaitOne(_delay);
            stop.ThrowIfCancellationRequested();
            var now = _loader.Read();
            if (now.Digest == last.Digest)
                return now;
            last = now;
        }
    }

    /// <exception cref="RuleLoadException">The rules hold errors.</exception>
    private RuleLoad LoadFirst()
    {
        for (var reading = 1; ; reading++)
        {
            var load = _loader.Load(_loader.Read());
            if (load is { RuleSet: not null, IsTorn: false })
                return load;
            if (!load.IsTorn)
                throw new RuleLoadException($"the rules of the checker \"{_name}\" cannot be used: {load.Reason}", load.Diagnostics);
            if (reading == ReadingsAtStart)
                throw new RuleLoadException($"the rules of the checker \"{_name}\" cannot be read: their files keep changing", []);
            Thread.Sleep(_delay);
        }
    }

    private void LogDiagnostics(RuleLoad load)
    {
        foreach (var diagnostic in load.Diagnostics)
            _logger.RuleDiagnostic(diagnostic.Severity == DiagnosticSeverity.Error ? LogLevel.Error : LogLevel.Warning, _name, diagnostic.ToString());
    }

    private sealed record InUse(RuleSet RuleSet, string Digest, DateTimeOffset Since);
}
