using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Diagnostics;

/// <summary>Takes one text out of a pattern's texts, together with the comma that parts it from its neighbour.</summary>
internal static class EntryRemoval
{
    /// <returns>Null where it is the pattern's only text, a comment stands at the comma, or it is no quoted text.</returns>
    public static DiagnosticFix? Of(SourceText source, SourceSpan entry)
    {
        var text = source.Text;
        if (entry.Length < 2 || text[entry.Start] != '"')
            return null;
        var next = PassBlanks(text, entry.End, 1);
        if (next < text.Length && text[next] == ',')
            return Remove(entry.Start, PassBlanks(text, next + 1, 1), text);
        var before = PassBlanks(text, entry.Start - 1, -1);
        return before >= 0 && text[before] == ',' ? Remove(before, entry.End, text) : null;
    }

    private static DiagnosticFix? Remove(int start, int end, string text) =>
        end < text.Length && text[end] == '#' ? null : new DiagnosticFix("remove the entry", new TextRange(start, end), "");

    private static int PassBlanks(string text, int index, int step)
    {
        while (index >= 0 && index < text.Length && char.IsWhiteSpace(text[index]))
            index += step;
        return index;
    }
}
