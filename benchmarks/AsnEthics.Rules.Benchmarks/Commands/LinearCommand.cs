using System.Globalization;
using System.Runtime;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>
/// <c>-- linear [--max 1048576] [--rules FILE] [--text NAME]</c>: checks each hostile text at lengths that double, each to the end of a piece (a text that ends in half a one may be read in another way), and prints by how much the time grew from each length to the next, and what a character of the longest
/// took and allocated. Each run is that of a rule set which has met no word: what is remembered of a text would answer for the next run as long as it fits the memory, and not beyond. A linear reader stays near 2; the least processor time of several runs is taken, with memory set aside for each (the last column tells how much a character takes), of more runs of both lengths, with pauses between, where the growth looks worse than that (others use the machine too), and pairs below a millisecond are shown but not counted among the worst.
/// </summary>
internal static class LinearCommand
{
    private const int Shortest = 65_536;
    private const int DefaultLongest = 1_048_576;
    private const int FewestRuns = 3;
    private const int MostRuns = 9;
    private const int MostDoubts = 4;
    private const double DoubtfulGrowth = 2.3;
    private const int WarmingLength = 4_096;
    private const int WarmingRounds = 2;

    /// <summary>No more runs of one length after this long in all.</summary>
    private static readonly TimeSpan EnoughTime = TimeSpan.FromMilliseconds(250);

    /// <summary>Longer lengths of a text are left out after a run that took so long.</summary>
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(20);

    /// <summary>Before two lengths are measured once more: others that share the processor slow it down to less than half for a second or two, as it seems.</summary>
    private static readonly TimeSpan PauseOfDoubt = TimeSpan.FromSeconds(1);

    /// <summary>Bytes that are set aside for a check.</summary>
    private const long RoomForAll = 1L << 30;
    private const long RoomForLargeObjects = 700L << 20;

    private static readonly TimeSpan Countable = TimeSpan.FromMilliseconds(1);

    public static void Run(CommandOptions options)
    {
        var longest = int.Parse(options.Allowing("max", "rules", "text").Find("max") ?? DefaultLongest.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var names = options.All("text");
        var texts = HostileText.All.Where(text => names.Count == 0 || names.Contains(text.Name)).ToArray();
        if (texts.Length == 0 || longest < 2 * Shortest)
            throw new ArgumentException($"--max is at least {2 * Shortest}, and --text one of: {string.Join(", ", HostileText.All)}");
        using var saved = new MemoryStream();
        var rules = MeasuredRules.CompileWithKinds(options);
        rules.Save(saved);
        for (var round = 0; round < WarmingRounds; round++)
        {
            foreach (var text in HostileText.All)
                rules.Check(text.OfLengthOrMore(WarmingLength));
        }

        var pairs = new List<(HostileText Text, int Length, double Growth)>();
        foreach (var text in texts)
        {
            var line = $"{text.Name,-48}";
            var (before, longestChecked) = (TimeSpan.Zero, 0);
            for (var length = Shortest; length <= longest && before < TooLong; length *= 2)
            {
                var time = Best(saved, text.OfLengthOrMore(length));
                for (var doubts = 0; doubts < MostDoubts && before >= Countable && time > DoubtfulGrowth * before; doubts++)
                {
                    Thread.Sleep(PauseOfDoubt);
                    before = Least(before, Best(saved, text.OfLengthOrMore(length / 2)));
                    time = Least(time, Best(saved, text.OfLengthOrMore(length)));
                }

                line += string.Create(CultureInfo.InvariantCulture, $" {time.TotalMilliseconds,9:0.0} ms");
                if (before > TimeSpan.Zero)
                {
                    line += string.Create(CultureInfo.InvariantCulture, $" ×{time / before:0.00}");
                    if (time >= Countable)
                        pairs.Add((text, length, time / before));
                }

                (before, longestChecked) = (time, length);
            }

            Console.WriteLine(line + string.Create(CultureInfo.InvariantCulture, $" | {before.TotalMicroseconds / longestChecked,6:0.00} µs and {Allocated(saved, text.OfLengthOrMore(longestChecked)) / longestChecked,5} bytes a character"));
        }

        Console.WriteLine($"{texts.Length} texts, {pairs.Count} pairs of a millisecond or more; the worst:");
        foreach (var (text, length, growth) in pairs.OrderByDescending(pair => pair.Growth).Take(10))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"×{growth:0.00} from {length / 2} to {length}: {text.Name}"));
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static RuleSet Fresh(MemoryStream saved)
    {
        saved.Position = 0;
        var rules = RuleSet.Load(saved);
        rules.Prepare();
        return rules;
    }

    private static long Allocated(MemoryStream saved, string post)
    {
        var rules = Fresh(saved);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        rules.Check(post);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    /// <summary>
    /// Processor time, for others may use the machine. Memory is set aside beforehand: collections, and memory that they gave back and that has to be had anew, come at some lengths and not at others. Where a run was given none, or
    /// takes more, the pauses of collections do not count.
    /// </summary>
    private static TimeSpan Best(MemoryStream saved, string post)
    {
        var (best, spent) = (TimeSpan.MaxValue, TimeSpan.Zero);
        for (var run = 0; run < MostRuns && (run < FewestRuns || spent < EnoughTime) && spent < TooLong; run++)
        {
            var rules = Fresh(saved);
            GC.TryStartNoGCRegion(RoomForAll, RoomForLargeObjects);
            var before = Environment.CpuUsage.TotalTime - GC.GetTotalPauseDuration();
            rules.Check(post);
            var time = Environment.CpuUsage.TotalTime - GC.GetTotalPauseDuration() - before;
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
                GC.EndNoGCRegion();
            spent += time;
            best = Least(best, time);
        }

        return best;
    }
}
