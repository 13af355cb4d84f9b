using System.Text;
using AsnEthics.Rules.Text;
using Superpower.Model;

namespace AsnEthics.Rules.Syntax.Layout;

/// <summary>
/// Writes a file that parses without errors in the one layout: the same tokens in the same order, statement by statement. Comments keep their places: alone on their lines before the same statement, or at the end of the same
/// line. One empty line parts blocks; inside them at most one stays where there was any.
/// </summary>
internal sealed class FileLayout
{
    private const string Allow = "allow ";

    private readonly SourceText _source;
    private readonly Token<RuleToken>[] _tokens;
    private readonly ILookup<int, SourceComment> _comments;
    private readonly List<Statement> _statements;
    private readonly StringBuilder _text = new();

    private FileLayout(SourceText source)
    {
        _source = source;
        _tokens = RuleTokenizer.Instance.Tokenize(source.Text).ToArray();
        var comments = SourceComments.Find(source, _tokens).ToList();
        _comments = comments.ToLookup(comment => comment.Next);
        _statements = StatementCutter.Cut(_tokens, source, comments);
    }

    public static string Of(SourceText source) => new FileLayout(source).Write();

    private string Write()
    {
        var columns = Columns.Of(_statements, _tokens);
        var writer = new StatementWriter(_tokens, _source, _comments, _text);
        Statement? before = null;
        foreach (var statement in _statements)
        {
            var indent = statement.Indent + (statement.Kind == StatementKind.End ? 1 : 0);
            var leading = _comments[statement.First].Where(comment => !comment.EndsLine).ToList();
            var place = leading.Count > 0 ? leading[0].Span.Start : _tokens[statement.First].Position.Absolute;
            WriteEmptyLine(before, statement, leading.Count > 0, place);
            WriteOwnLines(leading, indent, _tokens[statement.First].Position.Absolute, statement.Kind == StatementKind.End);
            writer.Write(statement, columns, KeepsLines(statement, leading));
            foreach (var comment in _comments[statement.End].Where(comment => comment.EndsLine))
                _text.Append("  ").Append(_source.Slice(comment.Span).TrimEnd());
            _text.Append('\n');
            before = statement;
        }

        WriteLastComments();
        var layout = _text.ToString();
        return _source.Text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? layout.Replace("\n", "\r\n") : layout;
    }

    /// <summary>Whether a comment speaks of the statement's lines, so that they have to stay.</summary>
    private bool KeepsLines(Statement statement, List<SourceComment> leading) =>
        leading.Any(comment => _source.Slice(comment.Span).TrimStart('#').TrimStart().StartsWith(Allow, StringComparison.Ordinal))
        || Enumerable.Range(statement.First + 1, statement.End - statement.First - 1).Any(index => _comments[index].Any())
        || _comments[statement.End].Any(comment => comment.EndsLine);

    private void WriteEmptyLine(Statement? before, Statement statement, bool hasComment, int place)
    {
        if (before is null)
            return;
        var opensBlock = statement is { Kind: StatementKind.Opener, Indent: 0 };
        var wanted = opensBlock ? !(IsSame(before, statement, RuleToken.ImportKeyword) || IsSame(before, statement, RuleToken.DisableKeyword)) || (hasComment && HadEmptyLine(place)) : MayHaveEmptyLine(before, statement) && HadEmptyLine(place);
        if (wanted)
            _text.Append('\n');
    }

    /// <summary>Whether both statements are of a kind of which several stand together.</summary>
    private bool IsSame(Statement before, Statement statement, RuleToken keyword) => _tokens[before.First].Kind == keyword && _tokens[statement.First].Kind == keyword;

    private static bool MayHaveEmptyLine(Statement before, Statement statement) => before.Kind != StatementKind.Opener && statement.Kind != StatementKind.End;

    /// <summary>Whether the line before the place is empty in the source.</summary>
    private bool HadEmptyLine(int place)
    {
        var line = _source.LineIndexOf(place);
        return line > 0 && string.IsNullOrWhiteSpace(_source.Slice(_source.LineSpan(line - 1)));
    }

    private void WriteOwnLines(List<SourceComment> comments, int indent, int next, bool beforeEnd)
    {
        for (var i = 0; i < comments.Count; i++)
        {
            if (i > 0 && HadEmptyLine(comments[i].Span.Start))
                _text.Append('\n');
            _text.Append(' ', indent * StatementWriter.IndentWidth).Append(_source.Slice(comments[i].Span).TrimEnd()).Append('\n');
        }

        if (comments.Count > 0 && !beforeEnd && HadEmptyLine(next))
            _text.Append('\n');
    }

    private void WriteLastComments()
    {
        var last = _comments[_tokens.Length].Where(comment => !comment.EndsLine).ToList();
        if (last.Count > 0 && _statements.Count > 0 && HadEmptyLine(last[0].Span.Start))
            _text.Append('\n');
        WriteOwnLines(last, 0, 0, beforeEnd: true);
    }
}
