using Superpower.Model;

namespace AsnEthics.Rules.Syntax.Layout;

/// <summary>The blanks that set the parts of statements below one another: facts by name, kind and description, patterns by their colons, and the like.</summary>
internal sealed class Columns
{
    private const int WidestKind = 60;

    private readonly Dictionary<int, int> _pads = [];

    private Columns()
    {
    }

    /// <summary>The blanks before a token; 0 where it stands as in running text.</summary>
    public int PadOf(int token) => _pads.TryGetValue(token, out var pad) ? pad : 0;

    /// <summary>The columns of all statements of a file.</summary>
    public static Columns Of(IReadOnlyList<Statement> statements, Token<RuleToken>[] tokens)
    {
        var columns = new Columns();
        for (var start = 0; start < statements.Count;)
        {
            var end = start + 1;
            while (end < statements.Count && statements[end].Kind == statements[start].Kind)
                end++;
            columns.Align(statements.Skip(start).Take(end - start).ToList(), tokens);
            start = end;
        }

        return columns;
    }

    private void Align(List<Statement> section, Token<RuleToken>[] tokens)
    {
        switch (section[0].Kind)
        {
            case StatementKind.Definition:
                var names = section.Max(statement => Length(tokens, statement.First, statement.First + 1));
                foreach (var statement in section)
                    _pads[statement.First + 1] = names - Length(tokens, statement.First, statement.First + 1) + 1;
                break;
            case StatementKind.Fact:
                AlignFacts(section, tokens);
                break;
            case StatementKind.Example:
                foreach (var statement in section.Where(statement => tokens[statement.First].Kind == RuleToken.NoKeyword))
                    _pads[statement.First + 1] = 2;
                break;
            case StatementKind.Entry:
                foreach (var statement in section.Where(statement => tokens[statement.First].Kind == RuleToken.AdviceKeyword))
                    _pads[statement.First + 1] = 2;
                break;
        }
    }

    private void AlignFacts(List<Statement> facts, Token<RuleToken>[] tokens)
    {
        var names = facts.Max(fact => Length(tokens, fact.First, fact.First + 1));
        var kinds = facts.Select(fact => Length(tokens, fact.First + 1, DescriptionOf(fact, tokens))).Where(length => length <= WidestKind).DefaultIfEmpty(0).Max();
        foreach (var fact in facts)
        {
            _pads[fact.First + 1] = names - Length(tokens, fact.First, fact.First + 1) + 1;
            var description = DescriptionOf(fact, tokens);
            if (description < fact.End)
                _pads[description] = Math.Max(kinds - Length(tokens, fact.First + 1, description), 0) + 1;
        }
    }

    /// <summary>The token that describes a fact; behind its last one where there is none.</summary>
    private static int DescriptionOf(Statement fact, Token<RuleToken>[] tokens) =>
        tokens[fact.End - 1].Kind == RuleToken.Text && tokens[fact.End - 2].Kind is not (RuleToken.Comma or RuleToken.OneOfKeyword) ? fact.End - 1 : fact.End;

    private static int Length(Token<RuleToken>[] tokens, int start, int end)
    {
        var length = 0;
        for (var index = start; index < end; index++)
        {
            length += TokenText.Of(tokens[index]).Length;
            if (index > start && TokenText.HasBlankBefore(tokens[index - 1].Kind, tokens[index].Kind))
                length++;
        }

        return length;
    }
}
