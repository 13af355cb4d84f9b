using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using AsnEthics.Rules.Hosting.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace AsnEthics.Rules.Hosting.Tests;

/// <summary>
/// Checks on eight threads while the rule file is written in every way files are written, half of them wrongly. A short run here; the long one is in the package's README.
/// </summary>
[Collection(Alone)]
public sealed class ReloadUnderLoadTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>With no other test beside it, whose memory would be counted.</summary>
    public const string Alone = "alone";

    /// <summary>Until each way of spoiling a file was seen, and what it is the first to come to is loaded.</summary>
    private const int SavesToWarmUp = 30;

    private const int ChecksToWarmUp = 8_000;
    private const int Rules = 40;
    private const long MostGrowth = 1_000_000;
    private const int LooksAtTheHeap = 100;
    private const int Threads = 8;

    private static readonly string[] Words = [.. Enumerable.Range(0, Rules).Select(n => "ikan" + (char)('a' + (n / 26)) + (char)('a' + (n % 26)) + "q")];

    private readonly TemporaryFolder _folder = new();
    private readonly string _post = string.Join(' ', Words);
    private readonly List<WeakReference> _oldSets = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task NoCheckSeesATornSetAndEveryGoodSaveIsTakenOver()
    {
        var saves = Number("ASNETHICS_RELOADS", 100);
        var leastChecks = Number("ASNETHICS_CHECKS", 2_000);
        _folder.Write("v0/a.asnrules", File(0));
        Directory.CreateSymbolicLink(_folder["..data"], "v0");
        System.IO.File.CreateSymbolicLink(_folder["a.asnrules"], "..data/a.asnrules");
        using var provider = new ServiceCollection().AddAsnEthicsRules().WithoutBaseRules().AddRuleFile(_folder["a.asnrules"], reloadOnChange: true).Configure(options =>
        {
            options.ReloadDelay = TimeSpan.FromMilliseconds(10);
            options.PollingInterval = TimeSpan.FromMilliseconds(20);
        }).Services.BuildServiceProvider();
        var live = provider.GetRequiredService<IRuleSetProvider>();
        var checker = provider.GetRequiredService<IRuleChecker>();
        CheckWhole(checker);
        var heapBefore = 0L;

        using var stop = new CancellationTokenSource();
        var checks = 0L;
        var torn = 0L;
        var threads = Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                if (CheckWhole(checker) < 0)
                    Interlocked.Increment(ref torn);
                Interlocked.Increment(ref checks);
            }
        }, TaskCreationOptions.LongRunning)).ToArray();

        var (slowest, slowestSave) = (TimeSpan.Zero, 0);
        var version = 0;

        void SaveAll()
        {
            for (var save = 1; save <= saves || Interlocked.Read(ref checks) < leastChecks; save++)
            {
                if (save == SavesToWarmUp)
                {
                    // On a busy machine the threads come late to a set: only when they all have checked is its pool of states as large as it gets.
                    var before = Interlocked.Read(ref checks);
                    while (Interlocked.Read(ref checks) < before + ChecksToWarmUp)
                        Thread.Sleep(1);
                    heapBefore = LiveBytes();
                }

                if (save % 2 == 1)
                {
                    SpoilFile(save);
                    continue;
                }

                _oldSets.Add(new WeakReference(Current(live)));
                SaveWell(++version, save);
                var watch = Stopwatch.StartNew();
                while (CheckWhole(checker) != version)
                {
                    Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"save {save} was not taken over: {live.Failure?.Reason}");
                    Thread.Sleep(1);
                }

                if (watch.Elapsed > slowest)
                    (slowest, slowestSave) = (watch.Elapsed, save);
            }
        }

        // not on a thread of the pool, which has none to spare here: the host of the tests keeps two
        await Task.Factory.StartNew(SaveAll, TaskCreationOptions.LongRunning);

        stop.Cancel();
        await Task.WhenAll(threads);
        await Eventually.IsTrue(() => live.Failure is null, "no failure at the end");
        await Eventually.IsTrue(OldSetsAreGone, "old sets collected");

        // one old set may still hang on a frame, and is a megabyte; what grows with the saves stays
        var growth = GrowthSince(heapBefore);
        for (var look = 1; look < LooksAtTheHeap && growth > MostGrowth; look++)
        {
            await Task.Delay(50);
            growth = GrowthSince(heapBefore);
        }

        output.WriteLine(FormattableString.Invariant($"{checks} checks, {version} good and as many bad saves, {torn} torn, slowest take-over {slowest.TotalMilliseconds:F0} ms, of save {slowestSave}, heap growth {growth / 1024} KB"));

        Assert.Equal(0, torn);
        Assert.InRange(growth, long.MinValue, MostGrowth);
        Assert.True(checks >= leastChecks);
        // The machine of a test run is busy; the figure of the long run is in the README.
        Assert.InRange(slowest, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }

    private static long GrowthSince(long heapBefore) => LiveBytes() - heapBefore;

    /// <summary>What a collection leaves alive. What the collector holds beside, and what is allocated meanwhile, makes megabytes here and there.</summary>
    private static long LiveBytes()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        return GC.GetGCMemoryInfo(GCKind.FullBlocking).PromotedBytes;
    }

    /// <summary>The version of the rules, where every rule found its word and all are of one version; -1 where not.</summary>
    private int CheckWhole(IRuleChecker checker)
    {
        var findings = checker.Check(_post).Findings;
        if (findings.Length != Rules)
            return -1;
        var version = Version(findings[0]);
        return version == Version(findings[Rules - 1]) && version == Version(findings[Rules / 2]) ? version : -1;
    }

    private static int Version(Finding finding) => int.Parse(finding.Message.AsSpan("Versi ".Length, finding.Message.IndexOf(':', StringComparison.Ordinal) - "Versi ".Length), CultureInfo.InvariantCulture);

    private void SaveWell(int version, int save)
    {
        var text = File(version);
        switch (save / 2 % 3)
        {
            case 0:
                Replace("a.asnrules", text);
                break;
            case 1:
                WriteInPlace(text);
                break;
            default:
                _folder.Write($"v{version}/a.asnrules", text);
                SwapLink($"v{version}");
                break;
        }
    }

    private void SpoilFile(int save)
    {
        switch (save / 2 % 4)
        {
            case 0:
                Replace("a.asnrules", WordRules.Broken);
                break;
            case 1:
                System.IO.File.Delete(_folder["a.asnrules"]);
                break;
            case 2:
                System.IO.File.WriteAllText(_folder["a.asnrules"], "");
                break;
            default:
                // what an editor leaves that dies while it writes
                System.IO.File.WriteAllText(_folder["a.asnrules"], File(save).Substring(0, 2_000));
                break;
        }

        Thread.Sleep(save % 3 * 20);
    }

    /// <summary>As an editor does that knows no renaming: emptied, then written piece by piece.</summary>
    private void WriteInPlace(string text)
    {
        using var file = new StreamWriter(_folder["a.asnrules"], append: false) { AutoFlush = true };
        for (var at = 0; at < text.Length; at += 1_000)
            file.Write(text.AsSpan(at, Math.Min(1_000, text.Length - at)));
    }

    private void Replace(string name, string text) => System.IO.File.Move(_folder.Write("a.tmp", text), _folder[name], overwrite: true);

    private void SwapLink(string target)
    {
        System.IO.File.Delete(_folder["a.asnrules"]);
        System.IO.File.CreateSymbolicLink(_folder["a.asnrules"], "..data/a.asnrules");
        Directory.Delete(_folder["..data"]);
        Directory.CreateSymbolicLink(_folder["..data"], target);
    }

    private static string File(int version) => WordRules.Of(version.ToString(CultureInfo.InvariantCulture), Words);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static RuleSet Current(IRuleSetProvider live) => live.Current;

    private bool OldSetsAreGone()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        // A thread may hold on to one in a frame that is not left yet.
        return _oldSets.Count(set => set.IsAlive) <= 1;
    }

    private static int Number(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}

[CollectionDefinition(ReloadUnderLoadTests.Alone, DisableParallelization = true)]
public sealed class Alone;
