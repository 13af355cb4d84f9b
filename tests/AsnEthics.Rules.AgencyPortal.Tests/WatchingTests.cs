using System.Diagnostics;
using System.Diagnostics.Metrics;
using AsnEthics.Rules.AgencyPortal.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;

namespace AsnEthics.Rules.AgencyPortal.Tests;

/// <summary>Logs, measurements and traces tell of the portal's work and never of a post.</summary>
public sealed class WatchingTests
{
    private const string Canary = "kenariuji";

    [Fact]
    public async Task NoLogTraceOrMeasurementHoldsAPost()
    {
        var seen = new System.Collections.Concurrent.ConcurrentQueue<string>();
        using var activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => seen.Enqueue(activity.OperationName + string.Join(' ', activity.TagObjects) + string.Join(' ', activity.Events.SelectMany(occurred => occurred.Tags))),
        };
        ActivitySource.AddActivityListener(activities);
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => seen.Enqueue(instrument.Name + string.Join(' ', tags.ToArray())));
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => seen.Enqueue(instrument.Name + string.Join(' ', tags.ToArray())));
        meters.Start();

        using var application = new PortalApplication();
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        using var reviewer = await Visitor.SignedInAsync(application, PortalApplication.Reviewer);
        var path = await writer.SentDraftAsync($"Dasar goblok, {Canary}!");
        await writer.CheckAsync($"Dasar goblok, {Canary}!");
        await writer.CheckAsync(Canary + new string('a', 10_000));
        await writer.SendDraftAsync($"Urus KTP tanpa antre, {Canary}");
        await reviewer.PostAsync(path, path + "?handler=Return", ("Note", Canary));
        await writer.PageAsync("/Drafts");
        Directory.Delete(application.Folder, recursive: true);
        await writer.SendDraftAsync($"Dasar goblok, {Canary}!");

        Assert.Contains(seen, line => line.StartsWith("asnethics.rules.findings", StringComparison.Ordinal) && line.Contains("ETIKA-02", StringComparison.Ordinal));
        Assert.Contains(seen, line => line.StartsWith("asnethics.rules.check[", StringComparison.Ordinal));
        Assert.Contains(application.Logged, line => line.Contains("INSERT INTO", StringComparison.Ordinal));
        Assert.DoesNotContain(application.Logged.Concat(seen), line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task OpenTelemetryReadsTheMeterAndTheTraces()
    {
        using var written = new StringWriter();
        var console = Console.Out;
        Console.SetOut(TextWriter.Synchronized(written));
        try
        {
            using var application = new PortalApplication().With("Telemetry:Exporter", "Console");
            using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
            await writer.CheckAsync($"Dasar goblok, {Canary}!");
            Assert.True(application.Services.GetRequiredService<MeterProvider>().ForceFlush());
        }
        finally
        {
            Console.SetOut(console);
        }

        var told = written.ToString();
        Assert.Contains("Metric Name: asnethics.rules.check.duration", told, StringComparison.Ordinal);
        Assert.Contains("asnethics.rule: ETIKA-02", told, StringComparison.Ordinal);
        Assert.Matches(@"Activity\.DisplayName:\s+asnethics\.rules\.check", told);
        Assert.DoesNotContain(Canary, told, StringComparison.Ordinal);
    }
}
