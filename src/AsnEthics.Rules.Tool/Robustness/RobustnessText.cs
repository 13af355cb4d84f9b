using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Sampling;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Robustness;

/// <summary>For people: what survives by rule and by disguise, weakest first, and posts that are no longer found.</summary>
internal static class RobustnessText
{
    private const int WorstShown = 3;

    public static void Write(RobustnessRun run, int misses, int seed, RobustnessThresholds thresholds, Stream output, TextStyle style)
    {
        using var text = new StreamWriter(output, TextEncoding.Utf8, leaveOpen: true) { NewLine = "\n" };
        WriteRules(run, thresholds, text, style);
        WriteDisguises(run, text, style);
        WriteMisses(run, misses, seed, text, style);
        if (!run.LeftOut.IsEmpty)
            text.WriteLine(style.Faint($"{Figures.Count(run.LeftOut.Length, "example", "examples")} left out: no word of four letters or more that the finding hangs on, or not found in small letters or on this day"));
        var sum = $"{Figures.Count(run.Total.Survived)} of {Figures.Count(run.Total.Tried)} disguised examples are still found: {Figures.Percent(run.Total.Share)}";
        text.WriteLine(thresholds.IsMet(run) ? sum : style.Bad(sum + thresholds.Shortfall(run)));
    }

    private static void WriteRules(RobustnessRun run, RobustnessThresholds thresholds, StreamWriter text, TextStyle style)
    {
        var table = new TextTable("rule", ">tried", ">found", ">share", "least found when", "");
        foreach (var (rule, survival) in run.ByRule.OrderBy(entry => entry.Value.Share).ThenBy(entry => entry.Key.Id, StringComparer.Ordinal))
            table.Add(rule.Id, Figures.Count(survival.Tried), Figures.Count(survival.Survived), Figures.Percent(survival.Share), WorstOf(rule, run), thresholds.IsMet(survival) ? "" : "below the threshold");
        foreach (var rule in run.Rules.Where(rule => !run.ByRule.ContainsKey(rule)))
            table.Add(rule.Id, "0", "0", Figures.None, "", "nothing to disguise");
        table.WriteTo(text, style);
        text.WriteLine();
    }

    private static string WorstOf(RuleDescription rule, RobustnessRun run) => string.Join(", ", run.Trials
        .Where(trial => trial.Trial.Source.Rule == rule)
        .GroupBy(trial => trial.Trial.Disguise.Name)
        .Select(group => (Name: group.Key, Survival: Survival.Of(group)))
        .Where(entry => entry.Survival.Share < 1)
        .OrderBy(entry => entry.Survival.Share)
        .Take(WorstShown)
        .Select(entry => entry.Name));

    private static void WriteDisguises(RobustnessRun run, StreamWriter text, TextStyle style)
    {
        var table = new TextTable("disguise", ">tried", ">found", ">share");
        foreach (var (disguise, survival) in run.ByDisguise.OrderBy(entry => entry.Value.Share).ThenBy(entry => entry.Key.Name, StringComparer.Ordinal))
            table.Add(disguise.Name, Figures.Count(survival.Tried), Figures.Count(survival.Survived), Figures.Percent(survival.Share));
        table.WriteTo(text, style);
        text.WriteLine();
    }

    private static void WriteMisses(RobustnessRun run, int misses, int seed, StreamWriter text, TextStyle style)
    {
        var sample = new PostSample<RobustnessTrial>(misses, seed);
        foreach (var (trial, survived) in run.Trials)
        {
            if (!survived)
                sample.Add(trial);
        }

        foreach (var trial in sample.Posts)
            text.WriteLine($"{style.Place(trial.Source.Rule.Id)} {trial.Disguise.Name}: {TerminalText.Safe(trial.Post)}");
        if (misses > 0 && sample.Posts.Any())
            text.WriteLine();
    }
}
