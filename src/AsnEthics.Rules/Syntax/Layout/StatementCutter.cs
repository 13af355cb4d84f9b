using AsnEthics.Rules.Text;
using Superpower.Model;

namespace AsnEthics.Rules.Syntax.Layout;

/// <summary>Cuts a file that parses without errors into statements, at the places where the parser cuts it into clauses.</summary>
internal sealed class StatementCutter
{
    private readonly HashSet<int> _behindComment;
    private readonly List<Statement> _statements = [];
    private BlockTokens _block = null!;
    private int _offset;

    private StatementCutter(IEnumerable<SourceComment> comments) => _behindComment = [.. comments.Select(comment => comment.Next)];

    public static List<Statement> Cut(Token<RuleToken>[] tokens, SourceText source, IEnumerable<SourceComment> comments)
    {
        var cutter = new StatementCutter(comments);
        foreach (var block in RuleBlockSplitter.Split(tokens, source))
        {
            cutter._offset = block.Offset;
            cutter._block = new BlockTokens(block, source);
            cutter.CutBlock();
        }

        return cutter._statements;
    }

    private void CutBlock()
    {
        switch (_block.KindAt(0))
        {
            case RuleToken.RuleKeyword:
                CutRule();
                break;
            case RuleToken.GuidelinesKeyword:
                CutSection(StatementKind.Entry, ClauseStart.OfGuidelinePoint);
                break;
            case RuleToken.FactsKeyword:
                CutSection(StatementKind.Fact, ClauseStart.OfFact);
                break;
            case RuleToken.ListKeyword when !Holds(RuleToken.FromKeyword):
                CutSection(StatementKind.Entry, ClauseStart.OfListEntry, firstClause: 2);
                break;
            case RuleToken.TuneKeyword:
                CutSection(StatementKind.Entry, ClauseStart.OfTuneChange, firstClause: 4);
                break;
            default:
                Add(StatementKind.Opener, 0, _block.Count, 0);
                break;
        }
    }

    private bool Holds(RuleToken kind) => _block.Find(1, index => _block.KindAt(index) == kind) < _block.FindEnd(1);

    private void CutSection(StatementKind kind, Func<BlockTokens, int, bool> beginsClause, int firstClause = 1)
    {
        var end = _block.FindEnd(1);
        var body = Math.Min(end, _block.Find(firstClause, index => beginsClause(_block, index)));
        Add(StatementKind.Opener, 0, body, 0);
        CutClauses(kind, body, end, 1, beginsClause);
        Add(StatementKind.End, end, end + 1, 0);
    }

    private void CutClauses(StatementKind kind, int start, int end, int indent, Func<BlockTokens, int, bool> beginsClause)
    {
        foreach (var clause in _block.Clauses(start, end, index => beginsClause(_block, index)))
        {
            var first = clause.Offset - _offset;
            Add(kind, first, first + clause.Count, indent);
        }
    }

    private void CutRule()
    {
        var index = _block.Find(1, place => ClauseStart.OfRuleClause(_block, place));
        Add(StatementKind.Opener, 0, index, 0);
        while (_block.KindAt(index) != RuleToken.EndKeyword)
        {
            index = _block.KindAt(index) switch
            {
                RuleToken.FindKeyword => CutInner(StatementKind.Definition, index, ClauseStart.OfDefinition),
                RuleToken.ExamplesKeyword => CutInner(StatementKind.Example, index, ClauseStart.OfExample),
                _ => CutEntry(index),
            };
        }

        Add(StatementKind.End, index, index + 1, 0);
    }

    private int CutInner(StatementKind kind, int opener, Func<BlockTokens, int, bool> beginsClause)
    {
        var end = _block.FindEnd(opener + 1);
        Add(StatementKind.Opener, opener, opener + 1, 1);
        CutClauses(kind, opener + 1, end, 2, beginsClause);
        Add(StatementKind.End, end, end + 1, 1);
        return end + 1;
    }

    private int CutEntry(int start)
    {
        var end = _block.Find(start + 1, place => ClauseStart.OfRuleClause(_block, place));
        var first = _offset + start;
        if (!IsShort(_block.KindAt(start)))
        {
            Add(StatementKind.Entry, start, end, 1);
        }
        else if (_statements[^1] is { Kind: StatementKind.ShortEntries } before && !_behindComment.Contains(first))
        {
            _statements[^1] = before with { End = _offset + end, Joints = before.Joints.Add(first) };
        }
        else
        {
            Add(StatementKind.ShortEntries, start, end, 1);
        }

        return end;
    }

    private static bool IsShort(RuleToken kind) => kind is RuleToken.GuidelineKeyword or RuleToken.SeverityKeyword or RuleToken.StatusKeyword or RuleToken.CategoryKeyword
        or RuleToken.OwnerKeyword or RuleToken.SinceKeyword or RuleToken.UntilKeyword;

    private void Add(StatementKind kind, int start, int end, int indent) => _statements.Add(new Statement(kind, _offset + start, _offset + end, indent));
}
