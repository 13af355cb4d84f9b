using System.Globalization;
using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Benchmarks;

/// <summary>The figures for people.</summary>
internal static class BenchText
{
    private const double Mega = 1_000_000;

    public static void Write(BenchFigures figures, int rulesShown, Stream output, TextStyle style)
    {
        using var text = new StreamWriter(output, TextEncoding.Utf8, leaveOpen: true) { NewLine = "\n" };
        text.WriteLine($"{Figures.Count(figures.Corpus.Posts.Length, "post", "posts")}, {Number(figures.Corpus.Bytes / Mega)} MB; the least of {Figures.Count(figures.Rounds, "round", "rounds")}");
        text.WriteLine();
        var sets = new TextTable("", ">rules", ">first build", ">build", ">memory", ">in use", ">ns a post", ">MB/s", $">MB/s on {Figures.Count(figures.Processors)}", ">posts found");
        foreach (var set in figures.RuleSets)
        {
            sets.Add(
                TerminalText.Safe(set.Name), Figures.Count(set.Rules), set.FirstBuild is { } first ? Milliseconds(first) : Figures.None, Milliseconds(set.Build), Megabytes(set.Bytes), Megabytes(set.BytesInUse),
                Nanoseconds(set.OneThread, figures), Rate(set.OneThread, figures), Rate(set.AllThreads, figures), Figures.Count(set.PostsFound));
        }

        sets.WriteTo(text, style);
        text.WriteLine();
        var shares = figures.RuleSets.Select(set => $"{Figures.Percent(Math.Min(1, figures.TextLayer / set.OneThread))} of {TerminalText.Safe(set.Name)}");
        text.WriteLine($"reading the posts, for a word that none of them holds: {Nanoseconds(figures.TextLayer, figures)} ns a post, {string.Join(", ", shares)}");
        WriteRules(figures, rulesShown, text, style);
        WritePatterns(figures, rulesShown, text, style);
    }

    private static void WriteRules(BenchFigures figures, int shown, StreamWriter text, TextStyle style)
    {
        if (figures.Rules.IsEmpty || shown == 0)
            return;
        text.WriteLine();
        var sum = figures.Rules.Sum(rule => rule.Alone.Ticks);
        var rules = new TextTable("rule alone", ">ns a post", ">share", ">posts found");
        foreach (var rule in figures.Rules.Take(shown))
            rules.Add(rule.Rule.Id, Nanoseconds(rule.Alone, figures), Figures.Percent((double)rule.Alone.Ticks / Math.Max(sum, 1)), Figures.Count(rule.PostsFound));
        rules.WriteTo(text, style);
        if (figures.Rules.Length > shown)
            text.WriteLine(style.Faint($"{Figures.Count(figures.Rules.Length - shown, "more rule", "more rules")}, all cheaper"));
    }

    private static void WritePatterns(BenchFigures figures, int shown, StreamWriter text, TextStyle style)
    {
        if (figures.Patterns.IsEmpty || shown == 0)
            return;
        text.WriteLine();
        var sum = figures.Patterns.Sum(pattern => pattern.Alone.Ticks);
        var patterns = new TextTable("pattern alone", "rule", ">ns a post", ">share", ">posts found");
        foreach (var pattern in figures.Patterns.Take(shown))
            patterns.Add(pattern.Pattern, pattern.Rule.Id, Nanoseconds(pattern.Alone, figures), Figures.Percent((double)pattern.Alone.Ticks / Math.Max(sum, 1)), Figures.Count(pattern.PostsFound));
        patterns.WriteTo(text, style);
        if (figures.Patterns.Length > shown)
            text.WriteLine(style.Faint($"{Figures.Count(figures.Patterns.Length - shown, "more pattern", "more patterns")}, all cheaper"));
    }

    private static string Nanoseconds(TimeSpan time, BenchFigures figures) => (time.TotalNanoseconds / figures.Corpus.Posts.Length).ToString("N0", CultureInfo.InvariantCulture);

    private static string Rate(TimeSpan time, BenchFigures figures) => Number(figures.Corpus.Bytes / Mega / Math.Max(time.TotalSeconds, double.Epsilon));

    private static string Milliseconds(TimeSpan time) => Number(time.TotalMilliseconds) + " ms";

    private static string Megabytes(long bytes) => Number(bytes / Mega) + " MB";

    private static string Number(double number) => number.ToString("N1", CultureInfo.InvariantCulture);
}
