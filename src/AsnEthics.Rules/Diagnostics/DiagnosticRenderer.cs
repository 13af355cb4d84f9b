using System.Globalization;
using System.Text;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Diagnostics;

/// <summary>Renders a diagnostic for people: headline, excerpt with the place underlined, then what helps.</summary>
internal static class DiagnosticRenderer
{
    private const int LongestExcerpt = 160;
    private const int BeforePlace = 60;

    public static string Render(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        text.Append(diagnostic).Append('\n');
        AppendExcerpt(text, diagnostic);
        if (diagnostic.Expected.Any(item => diagnostic.Message.IndexOf(item, StringComparison.Ordinal) < 0))
            text.Append("  expected: ").Append(string.Join(", ", diagnostic.Expected)).Append('\n');
        if (diagnostic.Help is { } help)
            text.Append("  help: ").Append(help).Append('\n');
        if (diagnostic.Fix is { } fix)
            text.Append("  fix: ").Append(fix.Title).Append('\n');
        foreach (var note in diagnostic.Notes)
            text.Append("  note: ").Append(note).Append('\n');
        return text.ToString();
    }

    private static void AppendExcerpt(StringBuilder text, Diagnostic diagnostic)
    {
        var source = diagnostic.Source;
        var line = source.LineSpan(diagnostic.StartLine - 1);
        if (line.Length == 0)
            return;

        var start = Math.Min(diagnostic.Range.Start, line.End);
        var end = Math.Min(Math.Max(diagnostic.Range.End, start), line.End);
        var (from, to) = Window(source.Text, line, start);
        var number = diagnostic.StartLine.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);

        text.Append("  ").Append(number).Append(" | ").Append(from > line.Start ? "…" : "");
        text.Append(string.Join("\t", source.Text.Substring(from, to - from).Split('\t').Select(VisibleText.Of)));
        text.Append(to < line.End ? "…" : "").Append('\n');
        text.Append("  ").Append(margin).Append(" | ").Append(from > line.Start ? " " : "");
        AppendPadding(text, source.Text, from, start);
        text.Append('^', Math.Max(1, WidthOf(source.Text, start, Math.Min(end, to)))).Append('\n');
    }

    /// <summary>The part of a long line that is shown; it begins and ends between characters.</summary>
    private static (int From, int To) Window(string text, SourceSpan line, int place)
    {
        var from = line.Length <= LongestExcerpt ? line.Start : Math.Max(line.Start, place - BeforePlace);
        var to = Math.Min(line.End, from + LongestExcerpt);
        if (from > line.Start && char.IsLowSurrogate(text[from]))
            from--;
        if (to < line.End && char.IsLowSurrogate(text[to]))
            to++;
        return (from, to);
    }

    private static void AppendPadding(StringBuilder text, string source, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (source[i] == '\t')
                text.Append('\t');
            else
                text.Append(' ', WidthOf(source, i, i + 1));
        }
    }

    /// <summary>Columns on a terminal: one a character, two an emoji; low surrogates and combining marks take none.</summary>
    private static int WidthOf(string source, int from, int to)
    {
        var width = 0;
        for (var i = from; i < to; i++)
        {
            if (source[i] != '\t' && VisibleText.IsHidden(source, i))
                width += VisibleText.HiddenWidth;
            else if (!(char.IsLowSurrogate(source[i]) || char.GetUnicodeCategory(source[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
                width += IsEmoji(source, i) ? 2 : 1;
        }

        return width;
    }

    private static bool IsEmoji(string source, int index) =>
        char.IsHighSurrogate(source[index]) && char.ConvertToUtf32(source[index], source[index + 1]) is >= 0x1F300 and <= 0x1FAFF;
}
