using AsnEthics.Rules.Tool.Formatting;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Coverage;

/// <summary>For people: the points with their sums, the rules of each, and at the end the points without an active rule.</summary>
internal static class CoverageText
{
    private const int LongestPoint = 70;

    public static void Write(IReadOnlyList<GuidelineCoverage> guidelines, Stream output, TextStyle style)
    {
        using var text = new StreamWriter(output, TextEncoding.Utf8, leaveOpen: true) { NewLine = "\n" };
        foreach (var catalogue in guidelines.GroupBy(guideline => guideline.Point.Catalogue))
        {
            text.WriteLine(style.Place(TerminalText.Safe(catalogue.Key)));
            WriteSums(catalogue, text, style);
            text.WriteLine();
            WriteRules(catalogue, text, style);
        }

        foreach (var guideline in guidelines.Where(guideline => guideline.IsBare))
            text.WriteLine(style.Bad($"no active rule: {TerminalText.Safe(guideline.Point.Catalogue)} {Figures.Count(guideline.Point.Number)} {TerminalText.Safe(guideline.Point.Text)}"));
        var bare = guidelines.Count(guideline => guideline.IsBare);
        text.WriteLine($"{Figures.Count(guidelines.Count, "point", "points")}: {Figures.Count(guidelines.Count - bare)} with active rules, {Figures.Count(bare)} without");
    }

    private static void WriteSums(IEnumerable<GuidelineCoverage> guidelines, StreamWriter text, TextStyle style)
    {
        var table = new TextTable(">point", ">active rules", ">advise", ">indicate", ">other rules", ">yes", ">no", ">todo", "text");
        foreach (var guideline in guidelines)
        {
            var running = guideline.Rules.Where(rule => rule.Runs).ToList();
            table.Add(
                Figures.Count(guideline.Point.Number),
                Figures.Count(running.Count),
                Figures.Count(running.Count(rule => rule.Rule.Severity.IsAdvice())),
                Figures.Count(running.Count(rule => !rule.Rule.Severity.IsAdvice())),
                Figures.Count(guideline.Rules.Length - running.Count),
                Figures.Count(guideline.Rules.Sum(rule => rule.Yes)),
                Figures.Count(guideline.Rules.Sum(rule => rule.No)),
                Figures.Count(guideline.Rules.Sum(rule => rule.Todo)),
                Short(TerminalText.Safe(guideline.Point.Text)));
        }

        table.WriteTo(text, style);
    }

    private static void WriteRules(IEnumerable<GuidelineCoverage> guidelines, StreamWriter text, TextStyle style)
    {
        var table = new TextTable(">point", "rule", "severity", "category", ">yes", ">no", ">todo", "");
        foreach (var guideline in guidelines)
        {
            foreach (var rule in guideline.Rules)
            {
                table.Add(
                    Figures.Count(guideline.Point.Number),
                    rule.Rule.Id,
                    rule.Rule.Severity.ToName(),
                    TerminalText.Safe(rule.Rule.Category),
                    Figures.Count(rule.Yes),
                    Figures.Count(rule.No),
                    Figures.Count(rule.Todo),
                    rule.Runs ? "" : rule.Rule.Status == RuleStatus.Active ? "does not run on this day" : "status " + rule.Rule.Status.ToName());
            }
        }

        if (table.IsEmpty)
            return;
        table.WriteTo(text, style);
        text.WriteLine();
    }

    private static string Short(string text) => text.Length <= LongestPoint ? text : text[..LongestPoint] + "…";
}
