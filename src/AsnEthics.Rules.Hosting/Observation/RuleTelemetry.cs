using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using AsnEthics.Rules.Hosting.Loading;

namespace AsnEthics.Rules.Hosting.Observation;

/// <summary>The meter and the activity source <c>AsnEthics.Rules</c>. Names, units and tags are those of the package's README; no tag carries a post, a message or a fact.</summary>
internal sealed class RuleTelemetry : IDisposable
{
    private const string Name = "AsnEthics.Rules";
    private const string RuleSetTag = "asnethics.rule_set";

    private static readonly string[] SeverityNames = ["info", "low", "medium", "high", "critical"];

    private readonly ActivitySource _activities = new(Name);
    private readonly Meter? _ownMeter;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _checks;
    private readonly Counter<long> _findings;
    private readonly Counter<long> _reloads;
    private readonly ConcurrentDictionary<LiveRuleSet, string> _live = new();

    public RuleTelemetry(IMeterFactory? meters = null)
    {
        var meter = meters?.Create(Name) ?? (_ownMeter = new Meter(Name));
        _duration = meter.CreateHistogram<double>("asnethics.rules.check.duration", "s", "How long checks take.", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [1e-6, 1e-5, 1e-4, 5e-4, 1e-3, 5e-3, 0.01, 0.05, 0.1, 0.5, 1] });
        _checks = meter.CreateCounter<long>("asnethics.rules.checks", "{check}", "Checks by outcome.");
        _findings = meter.CreateCounter<long>("asnethics.rules.findings", "{finding}", "Findings by rule and severity.");
        _reloads = meter.CreateCounter<long>("asnethics.rules.reloads", "{reload}", "Changes of rule files by result.");
        meter.CreateObservableGauge("asnethics.rules.rule_set.info", Info, "{rule}", "The rules in use: their number, with the digest as a tag.");
    }

    /// <summary>Whether anybody wants to know how long a check takes.</summary>
    public bool IsTimed => _duration.Enabled;

    public void Dispose()
    {
        _ownMeter?.Dispose();
        _activities.Dispose();
    }

    public void Add(LiveRuleSet live, string name) => _live[live] = name;

    public void Remove(LiveRuleSet live) => _live.TryRemove(live, out _);

    public Activity? StartCheck(string name) => _activities.StartActivity("asnethics.rules.check")?.SetTag(RuleSetTag, name);

    public Activity? StartReload(string name) => _activities.StartActivity("asnethics.rules.reload")?.SetTag(RuleSetTag, name);

    public void Checked(string name, CheckResult result, double seconds, Activity? activity)
    {
        var outcome = result.HasFindings ? "findings" : result.Undecided.IsEmpty ? "clean" : "undecided";
        Count(name, outcome, seconds);
        if (_findings.Enabled)
        {
            foreach (var finding in result.Findings)
                _findings.Add(1, new(RuleSetTag, name), new("asnethics.rule", finding.RuleId), new("asnethics.severity", SeverityNames[(int)finding.Severity]));
        }

        activity?.SetTag("asnethics.outcome", outcome).SetTag("asnethics.findings", result.Findings.Length).SetTag("asnethics.digest", result.RuleSetDigest);
    }

    /// <summary>A post that was too long, or a fact of the wrong kind.</summary>
    public void Refused(string name, double seconds, Activity? activity)
    {
        Count(name, "refused", seconds);
        activity?.SetTag("asnethics.outcome", "refused").SetStatus(ActivityStatusCode.Error);
    }

    public void Reloaded(string name, string result) => _reloads.Add(1, new(RuleSetTag, name), new("asnethics.result", result));

    private void Count(string name, string outcome, double seconds)
    {
        _checks.Add(1, new(RuleSetTag, name), new("asnethics.outcome", outcome));
        if (IsTimed)
            _duration.Record(seconds, new KeyValuePair<string, object?>(RuleSetTag, name), new KeyValuePair<string, object?>("asnethics.outcome", outcome));
    }

    private IEnumerable<Measurement<int>> Info() => _live.Select(entry =>
    {
        var rules = entry.Key.Current;
        return new Measurement<int>(rules.Rules.Length, new(RuleSetTag, entry.Value), new("asnethics.digest", rules.Digest));
    });
}
