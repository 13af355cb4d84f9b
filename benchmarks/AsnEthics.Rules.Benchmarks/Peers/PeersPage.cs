using System.Globalization;
using AsnEthics.Rules.Benchmarks.Commands;
using AsnEthics.Rules.Benchmarks.Terms;

namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>A report as Markdown, in columns that can be read as they are.</summary>
internal static class PeersPage
{
    private const double Megabyte = 1_000_000;
    private const int NamedCounts = 10;

    public static string Heading(PeersReport report) => Text($"""
        # Peers, {report.Date:yyyy-MM-dd}

        {report.Machine}; {(report.Hyperscan is { } version ? $"Hyperscan {version}" : "no Hyperscan on this machine")}.
        {report.Posts} posts of {report.Corpus}, {report.Utf8Bytes / Megabyte:0.00} MB of UTF-8. One thread; medians of {report.Rounds} rounds in which each has its turn; MB/s of processor time.
        `{Contenders.Ours}` is everything on, findings and places read; the others look for the bare words. The library's tables take {report.LibraryTableBytes / Megabyte:0.0} MB once a process.

        """);

    public static string Of(SetReport set) => string.Join("\n", ["", .. SetLines(set), ""]);

    public static string Goals(PeersReport report) => report.Goals.Count == 0 ? "\nNo goal is about these sets.\n" : string.Join("\n", [
        "",
        "## Goals",
        "",
        .. MarkdownTable.Of(["goal", "wanted", "measured", ""], report.Goals.Select(goal => new[] { goal.Name, goal.Wanted, goal.Value, goal.IsReached ? "reached" : "not reached" })),
        "",
    ]);

    private static IEnumerable<string> SetLines(SetReport set)
    {
        var share = 100.0 * set.PostsWithExpectedHit / Math.Max(1, set.PostsWithExpectedHit + set.PostsWithoutExpectedHit);
        yield return $"## {set.Name}";
        yield return "";
        yield return Text($"{set.Terms} terms; {set.ExpectedHits} whole words in {share:0.0} % of posts{(IsAsNamed(set, share) ? "" : ", which is not what the set is named for")}.");
        yield return "";
        foreach (var line in MarkdownTable.Of(["", "MB/s", "best", $"× {Contenders.Hyperscan}", "× FrozenDictionary", "× Split", "built in ms", "MB", "answers"], set.Peers.Select(peer => Row(set, peer))))
            yield return line;
        yield return "";
        foreach (var line in OursLines(set))
            yield return line;
    }

    private static bool IsAsNamed(SetReport set, double share) => set.Density switch
    {
        nameof(TermDensity.Rare) => share is >= 0.6 and <= 1.5,
        nameof(TermDensity.Dense) => share is >= 51 and <= 81,
        _ => true,
    };

    private static string[] Row(SetReport set, PeerReport peer)
    {
        if (peer.Median is not { } median)
            return [peer.Name, "–", "", "", "", "", "", "", "left out: " + peer.LeftOut];
        return
        [
            peer.Name,
            Rate(median) + (peer.Stride > 1 ? Text($" (1 post in {peer.Stride})") : ""),
            Rate(peer.Rates.Max()),
            Ratio(median, set, Contenders.Hyperscan),
            Ratio(median, set, Contenders.FrozenDictionary),
            Ratio(median, set, Contenders.Split),
            Text($"{peer.BuildMilliseconds:0}"),
            Text($"{(peer.ManagedBytes + peer.NativeBytes) / Megabyte:0.00}"),
            Answers(peer),
        ];
    }

    private static string Ratio(double median, SetReport set, string other) =>
        set.Peers.FirstOrDefault(peer => peer.Name == other)?.Median is { } against ? PeerGoals.Ratio(median / against) : "–";

    private static string Answers(PeerReport peer) => peer switch
    {
        { Name: Contenders.Ours } => Text($"{peer.Answers!.Hits} hits, see below"),
        { Name: Contenders.HasFindings } => Text($"{peer.Answers!.Hits} posts"),
        { Answers.Missing: null } => Text($"{peer.Answers!.Hits} hits, no places"),
        { Answers: { Missing: 0, More: 0 } } => "equal",
        _ => Text($"{peer.Answers!.Missing} missing, {peer.Answers.More} more"),
    };

    private static IEnumerable<string> OursLines(SetReport set)
    {
        if (set.Answers is not { } answers)
        {
            yield return $"- {Contenders.Ours} looks for more than these words, and reports where a rule's whole condition holds.";
        }
        else
        {
            yield return Text($"- {Contenders.Ours} finds {answers.Equal} of the {set.ExpectedHits} expected hits as plain words; {answers.Posts} posts have a finding.");
            yield return "- Left out or read otherwise: " + Counts(answers.LeftOut);
            yield return "- Found beyond them, by steps of reading: " + Counts(answers.More);
        }

        yield return Text($"- Allocated on each of the {set.CleanPosts} posts without findings: {set.AllocatedBytesOnCleanPost:0.0} bytes in the mean, by {set.CleanPostsThatAllocate} of them.");
        if (set.FirstUse is { } first)
            yield return Text($"- A new process compiles the rule text in {first.CompileMilliseconds:0} ms ({first.CompileProcessorMilliseconds:0} ms of processor time).") +
                (first.FreshRate is { } rate ? $" The first pass of a new rule set over unseen posts: {Rate(rate)} MB/s; over unseen posts when it has checked as many others: {Rate(first.FollowingRate!.Value)} MB/s." : "");
    }

    /// <summary>The most frequent by name, the others together.</summary>
    private static string Counts(IReadOnlyDictionary<string, int> counts)
    {
        if (counts.Count == 0)
            return "none.";
        var sorted = counts.OrderByDescending(count => count.Value).ToArray();
        var named = sorted.Take(NamedCounts).Select(count => Text($"{count.Value} {count.Key}"));
        var others = sorted.Skip(NamedCounts).Sum(count => count.Value);
        return string.Join("; ", others == 0 ? named : named.Append(Text($"{others} of {sorted.Length - NamedCounts} other kinds"))) + Text($"; {sorted.Sum(count => count.Value)} in all.");
    }

    private static string Rate(double megabytes) => megabytes >= 10 ? Text($"{megabytes:0}") : Text($"{megabytes:0.00}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
