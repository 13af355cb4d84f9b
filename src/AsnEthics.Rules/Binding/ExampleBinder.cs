using System.Collections.Immutable;
using System.Text;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>Binds examples: takes the marks out of their text and checks the facts they give.</summary>
internal sealed class ExampleBinder(FactBinder facts, FileDiagnostics diagnostics)
{
    public BoundExample? Bind(ExampleSyntax syntax)
    {
        var errorsBefore = diagnostics.ErrorCount;
        var text = TakeMarks(syntax, out var marks);
        var given = new PostFacts();
        foreach (var assignment in syntax.Facts)
        {
            if (given.TryGetValue(assignment.Name.Text, out _))
                diagnostics.ReportOnlyOnce(assignment.Name.Span, $"the fact `{assignment.Name.Text}`");
            else if (facts.BindValue(assignment) is { } value)
                given[assignment.Name.Text] = value;
        }

        return diagnostics.ErrorCount == errorsBefore ? new BoundExample(syntax, text, marks, given) : null;
    }

    private string TakeMarks(ExampleSyntax syntax, out ImmutableArray<TextRange> marks)
    {
        var value = syntax.Text.Value;
        var text = new StringBuilder(value.Length);
        var found = ImmutableArray.CreateBuilder<TextRange>();
        var open = -1;
        var openedAt = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            var doubled = c is '[' or ']' && i + 1 < value.Length && value[i + 1] == c;
            if (doubled || c is not ('[' or ']'))
            {
                text.Append(c);
                i += doubled ? 1 : 0;
            }
            else if (c == '[' && open < 0)
            {
                (open, openedAt) = (text.Length, i);
            }
            else if (c == ']' && open >= 0 && text.Length > open)
            {
                found.Add(new TextRange(open, text.Length));
                open = -1;
            }
            else
            {
                // What follows depends on what this bracket was meant for.
                diagnostics.ReportMark(syntax.Text.SpanOf(i, 1), c);
                marks = [];
                return text.ToString();
            }
        }

        if (open >= 0)
            diagnostics.ReportMarkNotClosed(syntax.Text.SpanOf(openedAt, 1));
        else if (found.Count > 0 && !syntax.Expected)
            diagnostics.ReportMarkInNo(syntax.Text.Span);
        marks = found.ToImmutable();
        return text.ToString();
    }
}
