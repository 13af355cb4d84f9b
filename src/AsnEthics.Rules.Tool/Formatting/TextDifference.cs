using System.Text;
using DiffPlex.Renderer;

namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>A unified diff, as <c>diff -u</c> and <c>patch</c> know it; on a terminal made safe to show.</summary>
internal static class TextDifference
{
    private const int LinesAround = 3;

    public static string Of(string name, string before, string after, TextStyle style, bool onTerminal)
    {
        var text = new StringBuilder();
        // What stands behind the last line end is no line.
        var (linesBefore, linesAfter) = (WithoutLastEnd(before), WithoutLastEnd(after));
        if (linesBefore == linesAfter)
            return $"--- {name}\n+++ {name}\n\\ No newline at end of file\n";
        var diff = UnidiffRenderer.GenerateUnidiff(linesBefore, linesAfter, name, name, contextLines: LinesAround);
        foreach (var line in diff.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            text.Append(Painted(onTerminal ? TerminalText.Safe(line) : line, style)).Append('\n');
        return text.ToString();
    }

    private static string WithoutLastEnd(string text) => text.EndsWith("\r\n", StringComparison.Ordinal) ? text[..^2] : text.EndsWith('\n') ? text[..^1] : text;

    private static string Painted(string line, TextStyle style) => line switch
    {
        ['-', '-', '-', ..] or ['+', '+', '+', ..] => style.Place(line),
        ['@', ..] => style.Faint(line),
        ['-', ..] => style.Bad(line),
        ['+', ..] => style.Good(line),
        _ => line,
    };
}
