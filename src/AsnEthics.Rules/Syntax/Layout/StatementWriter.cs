using System.Text;
using AsnEthics.Rules.Syntax.TokenParsers;
using AsnEthics.Rules.Text;
using Superpower.Model;

namespace AsnEthics.Rules.Syntax.Layout;

/// <summary>
/// Writes one statement: on one line where it fits, otherwise broken behind commas and before <c>or</c> and <c>and</c>. A statement with comments in it keeps its lines, because a comment such as <c># allow W103: reason</c>
/// speaks of the line it stands on.
/// </summary>
internal sealed class StatementWriter(Token<RuleToken>[] tokens, SourceText source, ILookup<int, SourceComment> comments, StringBuilder text)
{
    public const int Width = 120;
    public const int IndentWidth = 2;

    private const int FurtherIndent = 4;
    private const string BetweenEntries = "   ";

    private Statement _statement = null!;
    private Columns _columns = null!;
    private int _column;
    private int _listColumn;
    private int _orColumn;
    private bool? _isLong;

    /// <param name="statement">The statement.</param>
    /// <param name="columns">The columns of its section.</param>
    /// <param name="keepsLines">Whether it is broken where it is broken in the source.</param>
    public void Write(Statement statement, Columns columns, bool keepsLines)
    {
        (_statement, _columns) = (statement, columns);
        _listColumn = _orColumn = 0;
        _isLong = null;
        NewLineTo(statement.Indent * IndentWidth, isFirst: true);
        var breaks = keepsLines ? BreaksOfSource() : [];
        for (var index = statement.First; index < statement.End; index++)
        {
            if (index > statement.First)
                WriteGap(index, keepsLines, breaks);
            if (tokens[index].Kind == RuleToken.Colon && statement.Kind == StatementKind.Definition)
                _orColumn = _column;
            if (IsListStart(index))
                _listColumn = _column;
            var written = TokenText.Of(tokens[index]);
            text.Append(written);
            _column += written.Length;
        }
    }

    private HashSet<int> BreaksOfSource()
    {
        var breaks = new HashSet<int>();
        for (var index = _statement.First + 1; index < _statement.End; index++)
        {
            if (source.LineIndexOf(tokens[index - 1].ToSpan().End) != source.LineIndexOf(tokens[index].Position.Absolute))
                breaks.Add(index);
        }

        return breaks;
    }

    private void WriteGap(int index, bool keepsLines, HashSet<int> breaks)
    {
        foreach (var comment in comments[index].Where(comment => comment.EndsLine))
            text.Append("  ").Append(source.Slice(comment.Span).TrimEnd());
        var own = comments[index].Where(comment => !comment.EndsLine).ToList();
        foreach (var comment in own)
        {
            NewLineTo(ColumnBehind(index), isFirst: false);
            text.Append(source.Slice(comment.Span).TrimEnd());
        }

        if (keepsLines ? breaks.Contains(index) : MayBreak(index) && (_column + LengthToNextBreak(index) > Width || BeginsLongAlternative(index)))
            NewLineTo(ColumnBehind(index), isFirst: false);
        else
            Append(GapBefore(index));
    }

    private string GapBefore(int index)
    {
        if (_statement.Joints.Contains(index))
            return BetweenEntries;
        if (_columns.PadOf(index) is > 0 and var pad)
            return new string(' ', pad);
        return TokenText.HasBlankBefore(tokens[index - 1].Kind, tokens[index].Kind) ? " " : "";
    }

    // A name at the beginning of a line may be taken for the beginning of an entry, so none is put there.
    private bool MayBreak(int index) => _statement.Kind != StatementKind.Fact
        && (_statement.Joints.Contains(index) || tokens[index].Kind is RuleToken.OrKeyword or RuleToken.AndKeyword
            || (tokens[index - 1].Kind == RuleToken.Comma && tokens[index].Kind is RuleToken.Text or RuleToken.Affix));

    /// <summary>Whether it is the <c>or</c> of a pattern that does not fit on one line: then each alternative begins a line.</summary>
    private bool BeginsLongAlternative(int index)
    {
        if (_statement.Kind != StatementKind.Definition || tokens[index].Kind != RuleToken.OrKeyword)
            return false;
        _isLong ??= (_statement.Indent * IndentWidth) + LengthOf(_statement.First, _statement.End) > Width;
        return _isLong.Value;
    }

    private int LengthOf(int start, int end)
    {
        var length = TokenText.Of(tokens[start]).Length;
        for (var index = start + 1; index < end; index++)
            length += GapBefore(index).Length + TokenText.Of(tokens[index]).Length;
        return length;
    }

    /// <summary>What has to stand on the line before it may be broken again.</summary>
    private int LengthToNextBreak(int index)
    {
        var end = index + 1;
        while (end < _statement.End && !MayBreak(end))
            end++;
        return GapBefore(index).Length + LengthOf(index, end);
    }

    /// <summary>Where a broken line goes on: texts below the first of their list, <c>or</c> below the colon, all else further in.</summary>
    private int ColumnBehind(int index)
    {
        if (_statement.Joints.Contains(index))
            return _statement.Indent * IndentWidth;
        if (tokens[index].Kind == RuleToken.OrKeyword && _orColumn > 0)
            return _orColumn;
        if (tokens[index - 1].Kind == RuleToken.Comma && _listColumn is > 0 and < Width / 2)
            return _listColumn;
        return (_statement.Indent * IndentWidth) + FurtherIndent;
    }

    /// <summary>The first of a list of texts or affixes.</summary>
    private bool IsListStart(int index) =>
        tokens[index].Kind is RuleToken.Text or RuleToken.Affix && index > _statement.First && tokens[index - 1].Kind is not (RuleToken.Comma or RuleToken.Text);

    private void NewLineTo(int column, bool isFirst)
    {
        if (!isFirst)
            text.Append('\n');
        text.Append(' ', column);
        _column = column;
    }

    private void Append(string gap)
    {
        text.Append(gap);
        _column += gap.Length;
    }
}
