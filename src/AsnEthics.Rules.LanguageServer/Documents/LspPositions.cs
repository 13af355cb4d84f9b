using AsnEthics.Rules.LanguageServer.Protocol;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.LanguageServer.Documents;

/// <summary>Between offsets into a text and the lines and units of LSP; both count UTF-16.</summary>
internal static class LspPositions
{
    public static LspPosition PositionAt(this SourceText source, int offset)
    {
        var position = source.PositionOf(Math.Clamp(offset, 0, source.Text.Length));
        return new LspPosition(position.Line - 1, position.Column - 1);
    }

    public static LspRange RangeOf(this SourceText source, SourceSpan span) => new(source.PositionAt(span.Start), source.PositionAt(span.End));

    /// <summary>The offset of a place; one behind the end of its line or of the text is taken for that end.</summary>
    public static int OffsetAt(this SourceText source, LspPosition position)
    {
        var lines = source.LineIndexOf(source.Text.Length) + 1;
        if (position.Line >= lines)
            return source.Text.Length;
        var line = source.LineSpan(Math.Max(0, position.Line));
        return line.Start + Math.Clamp(position.Character, 0, line.Length);
    }

    public static SourceSpan SpanOf(this SourceText source, LspRange range)
    {
        var start = source.OffsetAt(range.Start);
        return new SourceSpan(start, Math.Max(start, source.OffsetAt(range.End)));
    }
}
