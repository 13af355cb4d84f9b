using System.Collections.Immutable;
using System.Text;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>Cuts messages and advice at their placeholders. <c>{{</c> and <c>}}</c> are literal braces.</summary>
internal sealed class MessageBinder(PatternScope patterns, FileDiagnostics diagnostics)
{
    private static readonly string[] Fixed = ["hit", "title", "guideline"];

    public MessageTemplate Bind(TextSyntax text)
    {
        TextScriptCheck.Report(text, diagnostics);
        var parts = ImmutableArray.CreateBuilder<MessagePart>();
        var literal = new StringBuilder();
        var value = text.Value;
        for (var i = 0; i < value.Length; i++)
        {
            var doubled = value[i] is '{' or '}' && i + 1 < value.Length && value[i + 1] == value[i];
            if (doubled || value[i] is not ('{' or '}'))
            {
                literal.Append(value[i]);
                i += doubled ? 1 : 0;
                continue;
            }

            var close = value[i] == '{' ? value.IndexOf('}', i) : -1;
            if (close < 0)
            {
                diagnostics.ReportLoneBrace(text.SpanOf(i, 1), value[i]);
                continue;
            }

            AddLiteral(parts, literal);
            if (BindPlaceholder(value.Substring(i + 1, close - i - 1), text, i) is { } part)
                parts.Add(part);
            i = close;
        }

        AddLiteral(parts, literal);
        return new MessageTemplate(parts.ToImmutable());
    }

    private static void AddLiteral(ImmutableArray<MessagePart>.Builder parts, StringBuilder literal)
    {
        if (literal.Length > 0)
            parts.Add(new TextPart(literal.ToString()));
        literal.Clear();
    }

    private MessagePart? BindPlaceholder(string name, TextSyntax text, int start)
    {
        switch (name)
        {
            case "hit":
                return new HitPart();
            case "title":
                return new TitlePart();
            case "guideline":
                return new GuidelinePart();
        }

        if (patterns.TryFind(name, out var pattern))
            return new PatternPart(pattern);
        if (!patterns.IsIncomplete)
            diagnostics.ReportUnknownPlaceholder(text.SpanOf(start, name.Length + 2), name, Fixed.Concat(patterns.Names));
        return null;
    }
}
