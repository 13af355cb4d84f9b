using System.Globalization;
using AsnEthics.Rules.Benchmarks.Terms;

namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>What the library has set itself, and how far a run is from it.</summary>
internal static class PeerGoals
{
    private const double Megabyte = 1_000_000;

    /// <summary>How many times as fast as whom, with which sets, at the least.</summary>
    private static readonly (string Other, TermDensity Density, int Terms, double AtLeast)[] Ratios =
    [
        (Contenders.Hyperscan, TermDensity.Rare, 122, 2),
        (Contenders.Hyperscan, TermDensity.Rare, 1_000, 2),
        (Contenders.Hyperscan, TermDensity.Rare, 10_000, 3),
        (Contenders.Hyperscan, TermDensity.Rare, 100_000, 6),
        (Contenders.Hyperscan, TermDensity.Dense, 122, 1),
        (Contenders.Hyperscan, TermDensity.Dense, 1_000, 2),
        (Contenders.Hyperscan, TermDensity.Dense, 10_000, 2),
        (Contenders.Hyperscan, TermDensity.Dense, 100_000, 4),
        (Contenders.FrozenDictionary, TermDensity.Rare, 122, 4),
        (Contenders.FrozenDictionary, TermDensity.Rare, 1_000, 4),
        (Contenders.FrozenDictionary, TermDensity.Rare, 10_000, 4),
        (Contenders.FrozenDictionary, TermDensity.Rare, 100_000, 3),
        (Contenders.Split, TermDensity.Rare, 122, 14),
        (Contenders.Split, TermDensity.Rare, 1_000, 14),
        (Contenders.Split, TermDensity.Rare, 10_000, 14),
        (Contenders.Split, TermDensity.Rare, 100_000, 10),
    ];

    /// <summary>What is aimed for beyond the least.</summary>
    private static readonly (string Other, TermDensity Density, int Terms, double AtLeast)[] Aims =
    [
        (Contenders.Hyperscan, TermDensity.Rare, 122, 4),
        (Contenders.Hyperscan, TermDensity.Dense, 122, 2),
        (Contenders.Hyperscan, TermDensity.Rare, 10_000, 6),
        (Contenders.Hyperscan, TermDensity.Rare, 100_000, 10),
        (Contenders.FrozenDictionary, TermDensity.Rare, 122, 5),
        (Contenders.FrozenDictionary, TermDensity.Rare, 1_000, 5),
        (Contenders.FrozenDictionary, TermDensity.Rare, 10_000, 5),
        (Contenders.FrozenDictionary, TermDensity.Rare, 100_000, 5),
    ];

    /// <summary>The same for long texts.</summary>
    private static readonly (string Other, TermDensity Density, int Terms, double AtLeast)[] LongTextAims = [(Contenders.Hyperscan, TermDensity.Rare, 10_000, 8)];

    private const int CompiledTerms = 10_000;
    private const double MostCompileMilliseconds = 150;
    private const int LargestSet = 100_000;
    private const double MostMegabytes = 64;
    private const int SmallerSet = 1_000;
    private const double MostGrowth = 2;
    private const double LeastBaseSetRate = 200;
    private const double LeastBaseSetRateOnCleanText = 500;

    /// <param name="sets">What was measured.</param>
    /// <param name="isJoined">Whether posts were joined to long texts, for which there are other goals.</param>
    /// <param name="libraryTableBytes">What a process keeps beside its rule sets.</param>
    public static IReadOnlyList<GoalReport> Of(IReadOnlyList<SetReport> sets, bool isJoined, long libraryTableBytes) =>
    [
        .. isJoined ? RatioGoals(sets, LongTextAims, "aim for long texts: ") : [.. RatioGoals(sets, Ratios, ""), .. RatioGoals(sets, Aims, "aim: ")],
        .. sets.Where(set => set is { Terms: CompiledTerms, FirstUse: not null }).Select(set => CompileGoal(set.Name, set.FirstUse!.CompileMilliseconds)),
        .. sets.Where(set => set.Terms == LargestSet).Select(set => MemoryGoal(set, libraryTableBytes)),
        .. GrowthGoals(sets),
        .. sets.Where(set => set.CleanPosts > 0).Select(AllocationGoal),
        .. sets.Where(set => set.Density is null).Select(BaseSetGoal),
    ];

    /// <summary>A ratio with digits enough to tell it from nothing.</summary>
    public static string Ratio(double ratio) => ratio < 0.1 ? Text($"{ratio:0.0000}") : Text($"{ratio:0.00}");

    private static IEnumerable<GoalReport> RatioGoals(IReadOnlyList<SetReport> sets, (string Other, TermDensity Density, int Terms, double AtLeast)[] goals, string kind)
    {
        foreach (var (other, density, terms, atLeast) in goals)
        {
            if (Find(sets, density, terms)?.Ratio(other) is { } ratio)
                yield return new GoalReport($"{kind}{terms} {density.ToString().ToLowerInvariant()}, × {other}", Text($"≥ {atLeast}"), Ratio(ratio), ratio >= atLeast);
        }
    }

    private static GoalReport CompileGoal(string set, double milliseconds) =>
        new($"{set}, compiled from rule text in a new process", Text($"≤ {MostCompileMilliseconds} ms"), Text($"{milliseconds:0} ms"), milliseconds <= MostCompileMilliseconds);

    private static GoalReport MemoryGoal(SetReport set, long libraryTableBytes)
    {
        var megabytes = (Ours(set).ManagedBytes + libraryTableBytes) / Megabyte;
        return new($"{set.Name}, memory with the library's tables", Text($"≤ {MostMegabytes} MB"), Text($"{megabytes:0.0} MB"), megabytes <= MostMegabytes);
    }

    private static IEnumerable<GoalReport> GrowthGoals(IReadOnlyList<SetReport> sets)
    {
        if (Find(sets, TermDensity.Rare, SmallerSet) is { } smaller && Find(sets, TermDensity.Rare, LargestSet) is { } larger && Ours(smaller).Median / Ours(larger).Median is { } growth)
            yield return new GoalReport($"time from {SmallerSet} to {LargestSet} rare terms", Text($"≤ {MostGrowth} ×"), Text($"{growth:0.00} ×"), growth <= MostGrowth);
    }

    private static GoalReport AllocationGoal(SetReport set) =>
        new($"{set.Name}, allocated on a post without findings", "0 bytes", Text($"{set.AllocatedBytesOnCleanPost:0.0} bytes"), set.AllocatedBytesOnCleanPost == 0);

    private static GoalReport BaseSetGoal(SetReport set)
    {
        var rate = Ours(set).Median ?? 0;
        return new("base set", Text($"≥ {LeastBaseSetRate} MB/s on posts, ≥ {LeastBaseSetRateOnCleanText} on clean sentences"), Text($"{rate:0.0} MB/s"), rate >= LeastBaseSetRate);
    }

    private static SetReport? Find(IReadOnlyList<SetReport> sets, TermDensity density, int terms) =>
        sets.FirstOrDefault(set => set.Density == density.ToString() && set.Terms == terms);

    private static PeerReport Ours(SetReport set) => set.Peers.Single(peer => peer.Name == Contenders.Ours);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
