using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using AsnEthics.Rules.Hosting.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;

namespace AsnEthics.Rules.Hosting.Tests;

public sealed class ObservationTests : IDisposable
{
    private const string Canary = "burungkenari";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ChecksAndFindingsAreCountedByTheDocumentedNamesAndTags()
    {
        using var provider = Build();
        var meters = provider.GetRequiredService<IMeterFactory>();
        using var checks = new MetricCollector<long>(meters, "AsnEthics.Rules", "asnethics.rules.checks");
        using var findings = new MetricCollector<long>(meters, "AsnEthics.Rules", "asnethics.rules.findings");
        using var duration = new MetricCollector<double>(meters, "AsnEthics.Rules", "asnethics.rules.check.duration");
        using var info = new MetricCollector<int>(meters, "AsnEthics.Rules", "asnethics.rules.rule_set.info");
        var checker = provider.GetRequiredService<IRuleChecker>();

        checker.Check("Ini biasa");
        checker.Check("Ini kakap");
        checker.Check("Ini kakap".AsSpan());
        Assert.Throws<ArgumentException>(() => checker.Check(new string('a', 101)));

        Assert.Equal(["clean", "findings", "findings", "refused"], checks.GetMeasurementSnapshot().Select(measured => measured.Tags["asnethics.outcome"]));
        Assert.Equal(["clean", "findings", "findings", "refused"], duration.GetMeasurementSnapshot().Select(measured => measured.Tags["asnethics.outcome"]));
        Assert.All(duration.GetMeasurementSnapshot(), measured => Assert.InRange(measured.Value, 1e-9, 30));
        Assert.All(checks.GetMeasurementSnapshot(), measured => Assert.Equal((1L, "default"), (measured.Value, measured.Tags["asnethics.rule_set"])));
        Assert.Equal(2, findings.GetMeasurementSnapshot().Count);
        Assert.All(findings.GetMeasurementSnapshot(), measured => Assert.Equal(("KATA-1", "medium", "default"), (measured.Tags["asnethics.rule"], measured.Tags["asnethics.severity"], measured.Tags["asnethics.rule_set"])));
        info.RecordObservableInstruments();
        var rules = Assert.Single(info.GetMeasurementSnapshot());
        Assert.Equal((1, provider.GetRequiredService<IRuleSetProvider>().Current.Digest), (rules.Value, rules.Tags["asnethics.digest"]));
    }

    [Fact]
    public async Task ReloadsAreCountedByResultAndLoggedUnderStableIds()
    {
        using var provider = Build();
        var live = provider.GetRequiredService<IRuleSetProvider>();
        using var reloads = new MetricCollector<long>(provider.GetRequiredService<IMeterFactory>(), "AsnEthics.Rules", "asnethics.rules.reloads");
        _ = live.Current;

        File.WriteAllText(_folder["a.asnrules"], WordRules.Broken);
        await Eventually.IsTrue(() => live.Failure is not null, "refused");
        File.WriteAllText(_folder["a.asnrules"], WordRules.For("kakap"));
        await Eventually.IsTrue(() => live.Failure is null, "recovered");
        File.WriteAllText(_folder["a.asnrules"], WordRules.For("tenggiri"));
        await Eventually.IsTrue(() => provider.GetRequiredService<IRuleChecker>().HasFindings("tenggiri"), "applied");

        await Eventually.IsTrue(() => reloads.GetMeasurementSnapshot().Count == 3, "three reloads");
        Assert.Equal(["refused", "recovered", "applied"], reloads.GetMeasurementSnapshot().Select(measured => measured.Tags["asnethics.result"]));
        var ids = provider.GetFakeLogCollector().GetSnapshot().Where(record => record.Category == "AsnEthics.Rules").Select(record => record.Id.Id).ToList();
        Assert.Equal([1000, 1003, 1002, 1001], ids.Where(id => id != 1004));
        Assert.Contains(1004, ids);
    }

    [Fact]
    public void NothingThatIsWrittenDownHoldsAPost()
    {
        // checks of other tests are written down by the same listeners, on their threads
        var written = new ConcurrentQueue<string>();
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "AsnEthics.Rules",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => written.Enqueue(activity.OperationName + string.Concat(activity.TagObjects.Select(tag => $" {tag.Key}={tag.Value}")) + activity.StatusDescription),
        };
        ActivitySource.AddActivityListener(activities);
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => written.Enqueue(instrument.Name + string.Join(' ', tags.ToArray())));
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => written.Enqueue(instrument.Name + string.Join(' ', tags.ToArray())));
        meters.Start();

        using var provider = Build();
        var checker = provider.GetRequiredService<IRuleChecker>();
        checker.Check($"{Canary} kakap", new PostFacts { ["account"] = Canary });
        Assert.Throws<ArgumentException>(() => checker.Check(Canary + new string('a', 101)));
        foreach (var record in provider.GetFakeLogCollector().GetSnapshot())
            written.Enqueue(record.ToString());

        Assert.Contains(written, line => line.StartsWith("asnethics.rules.check asnethics.rule_set=default asnethics.outcome=findings asnethics.findings=1 asnethics.digest=", StringComparison.Ordinal));
        Assert.Contains(written, line => line.Contains("asnethics.rules.findings", StringComparison.Ordinal));
        Assert.Contains(written, line => line.Contains("loaded", StringComparison.Ordinal));
        Assert.DoesNotContain(written, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void APostWithoutFindingsCostsNoMemory()
    {
        var file = _folder.Write("a.asnrules", WordRules.For("kakap"));
        using var provider = new ServiceCollection().AddAsnEthicsRules().WithoutBaseRules().AddRuleFile(file).AddWorkingHours().Configure(options => options.Language = "en").Services.BuildServiceProvider();
        var checker = provider.GetRequiredService<IRuleChecker>();
        const string Post = "Pelayanan hari ini buka sampai sore";
        for (var n = 0; n < 2_000; n++)
            checker.Check(Post);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var n = 0; n < 1_000; n++)
            checker.Check(Post);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging()).AddMetrics();
        services.AddAsnEthicsRules().WithoutBaseRules().AddRuleFile(_folder.Write("a.asnrules", WordRules.For("kakap")), reloadOnChange: true)
            .Configure(options => (options.ReloadDelay, options.Limits) = (TimeSpan.FromMilliseconds(20), new RuleLimits { MaxTextLength = 100 }));
        return services.BuildServiceProvider();
    }
}
