using System.Collections.Immutable;

namespace AsnEthics.Rules.Text;

/// <summary>A rule file's text under its name, with its lines.</summary>
internal sealed class SourceText
{
    private readonly ImmutableArray<int> _lineStarts;

    public SourceText(string name, string text)
    {
        Name = name;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>The name diagnostics show: usually the file's path as the user gave it.</summary>
    public string Name { get; }

    public string Text { get; }

    /// <summary>Line and column, both counted from 1; a column is a UTF-16 unit.</summary>
    public SourcePosition PositionOf(int offset)
    {
        var line = LineIndexOf(offset);
        return new SourcePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    public int LineIndexOf(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>The line's text without its line break; <paramref name="lineIndex"/> counts from 0.</summary>
    public SourceSpan LineSpan(int lineIndex)
    {
        var start = _lineStarts[lineIndex];
        var end = lineIndex + 1 < _lineStarts.Length ? _lineStarts[lineIndex + 1] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
            end--;
        return new SourceSpan(start, end);
    }

    public string Slice(SourceSpan span) => Text.Substring(span.Start, span.Length);

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return starts.ToImmutable();
    }
}

/// <summary>Line and column, counted from 1.</summary>
internal readonly record struct SourcePosition(int Line, int Column);
