using System.Text;

namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>Shows a post with <c>[marks]</c> around what was found. Of a long post only the surroundings of the marks are shown.</summary>
internal static class MarkedPost
{
    private const int ShownWhole = 400;
    private const int Surroundings = 60;
    private const string LeftOut = " … ";

    public static string Write(string text, IEnumerable<Finding> findings, TextStyle style)
    {
        var line = new StringBuilder();
        var position = 0;
        foreach (var mark in Merge(findings))
        {
            AppendPlain(line, text, position, mark.Start, isFirst: position == 0, isLast: false);
            line.Append(style.Mark("[" + TerminalText.Safe(Short(text, mark)) + "]"));
            position = mark.End;
        }

        AppendPlain(line, text, position, text.Length, isFirst: false, isLast: true);
        return line.ToString();
    }

    private static List<TextRange> Merge(IEnumerable<Finding> findings)
    {
        var marks = new List<TextRange>();
        foreach (var span in findings.SelectMany(finding => finding.Spans).OrderBy(span => span.Start).ThenBy(span => span.End))
        {
            if (marks.Count > 0 && span.Start < marks[^1].End)
                marks[^1] = new TextRange(marks[^1].Start, Math.Max(marks[^1].End, span.End));
            else
                marks.Add(span);
        }

        return marks;
    }

    private static void AppendPlain(StringBuilder line, string text, int start, int end, bool isFirst, bool isLast)
    {
        if (text.Length <= ShownWhole || end - start <= 2 * Surroundings)
        {
            line.Append(TerminalText.Safe(text.AsSpan(start, end - start)));
            return;
        }

        if (!isFirst)
            line.Append(TerminalText.Safe(text.AsSpan(start, Surroundings)));
        line.Append(LeftOut);
        if (!isLast)
            line.Append(TerminalText.Safe(text.AsSpan(end - Surroundings, Surroundings)));
    }

    private static string Short(string text, TextRange mark) => mark.Length <= ShownWhole
        ? text.Substring(mark.Start, mark.Length)
        : text.Substring(mark.Start, Surroundings) + LeftOut + text.Substring(mark.End - Surroundings, Surroundings);
}
