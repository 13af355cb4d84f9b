namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>The lines of a Markdown table, its columns padded so that it can be read as it is; all but the first and the last column stand to the right.</summary>
internal static class MarkdownTable
{
    public static IEnumerable<string> Of(string[] head, IEnumerable<string[]> rows)
    {
        string[][] all = [head, .. rows];
        int[] widths = [.. head.Select((_, column) => all.Max(row => row[column].Length))];
        yield return Line(head, widths);
        yield return $"|{string.Join('|', widths.Select((width, column) => new string('-', width + 1) + (IsRight(column, head) ? ":" : "-")))}|";
        foreach (var row in all[1..])
            yield return Line(row, widths);
    }

    private static string Line(string[] cells, int[] widths) =>
        $"| {string.Join(" | ", cells.Select((cell, column) => IsRight(column, cells) ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column])))} |";

    private static bool IsRight(int column, string[] cells) => column > 0 && column < cells.Length - 1;
}
