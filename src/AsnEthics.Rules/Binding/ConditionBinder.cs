using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>Binds conditions: names to patterns and facts, values to the facts' kinds.</summary>
internal sealed class ConditionBinder(PatternScope patterns, FactBinder facts, FileDiagnostics diagnostics)
{
    /// <summary>The condition; null where it is wrong, which is reported.</summary>
    public PlannedCondition? Bind(ConditionSyntax syntax)
    {
        var text = SyntaxPrinter.Print(syntax);
        return syntax switch
        {
            OrConditionSyntax or => BindAll(or.Operands) is { } operands ? new OrCondition(text, operands) : null,
            AndConditionSyntax and => BindAll(and.Operands) is { } operands ? new AndCondition(text, operands) : null,
            NotConditionSyntax not => Bind(not.Operand) is { } operand ? new NotCondition(text, operand) : null,
            ParenthesizedConditionSyntax parenthesized => Bind(parenthesized.Inner),
            NearConditionSyntax near => BindNear(near, text),
            OfConditionSyntax of => BindOf(of, text),
            CountConditionSyntax count => patterns.Find(count.Name) is { } pattern ? new CountCondition(text, pattern, count.Comparison, count.Number.Value) : null,
            ScoreConditionSyntax score => BindNames(score.Names) is { } names ? new ScoreCondition(text, names, score.Comparison, score.Number.Value) : null,
            NameConditionSyntax name => BindName(name, text),
            FactIsConditionSyntax fact => facts.BindTexts(fact.Fact, [fact.Value], text),
            FactInConditionSyntax fact => facts.BindTexts(fact.Fact, fact.Values, text),
            FactNumberConditionSyntax fact => facts.BindNumber(fact, text),
            _ => null,
        };
    }

    private ImmutableArray<PlannedCondition>? BindAll(ImmutableArray<ConditionSyntax> operands)
    {
        var bound = operands.Select(Bind).ToList();
        return bound.Contains(null) ? null : [.. bound.OfType<PlannedCondition>()];
    }

    private PlannedCondition? BindNear(NearConditionSyntax near, string text)
    {
        var left = BindSide(near.Left);
        var right = BindSide(near.Right);
        return left is null || right is null ? null : new NearCondition(text, left.Value, right.Value, ToWords(near.Words), near.Ordered);
    }

    /// <summary>A side of <c>near</c>: a pattern, or a choice of patterns in parentheses.</summary>
    private ImmutableArray<int>? BindSide(ConditionSyntax side)
    {
        switch (side)
        {
            case NameConditionSyntax name:
                return patterns.Find(name.Name) is { } pattern ? [pattern] : null;
            case ParenthesizedConditionSyntax parenthesized:
                return BindSide(parenthesized.Inner);
            case OrConditionSyntax or:
                var sides = or.Operands.Select(BindSide).ToList();
                return sides.Contains(null) ? null : [.. sides.SelectMany(indexes => indexes!.Value)];
            case OfConditionSyntax { Quantifier: OfQuantifier.Any } of:
                return BindNames(of.Names);
            default:
                diagnostics.ReportNotAPlace(side.Span);
                return null;
        }
    }

    private OfCondition? BindOf(OfConditionSyntax of, string text)
    {
        if (of.Number is { } demanded && (demanded.Value > of.Names.Length || demanded.Value < 1))
            diagnostics.ReportMoreThanNamed(demanded.Span, demanded.Value, of.Names.Length);
        if (BindNames(of.Names) is not { } names)
            return null;
        return of.Quantifier switch
        {
            OfQuantifier.Any => new OfCondition(text, names, Comparison.GreaterOrEqual, 1),
            OfQuantifier.All => new OfCondition(text, names, Comparison.GreaterOrEqual, names.Length),
            OfQuantifier.None => new OfCondition(text, names, Comparison.Equal, 0),
            _ => new OfCondition(text, names, Comparison.GreaterOrEqual, (int)Math.Min(of.Number!.Value, int.MaxValue)),
        };
    }

    private ImmutableArray<int>? BindNames(ImmutableArray<NameSyntax> names)
    {
        var indexes = ImmutableArray.CreateBuilder<int>();
        var complete = true;
        foreach (var name in names)
        {
            if (patterns.Find(name) is not { } index)
                complete = false;
            else if (indexes.Contains(index))
                diagnostics.ReportOnlyOnce(name.Span, $"`{name.Text}`");
            else
                indexes.Add(index);
        }

        return complete ? indexes.ToImmutable() : null;
    }

    private PlannedCondition? BindName(NameConditionSyntax name, string text)
    {
        if (patterns.TryFind(name.Name.Text, out var pattern))
            return new FoundCondition(text, pattern);
        if (facts.IsFact(name.Name.Text))
            return facts.BindYes(name.Name, text);
        if (!facts.IsIncomplete && !patterns.IsIncomplete)
            diagnostics.ReportUnknownName(name.Name.Span, "pattern or fact", name.Name.Text, patterns.Names.Concat(facts.Names));
        return null;
    }

    private static int ToWords(NumberSyntax number) => (int)Math.Min(number.Value, int.MaxValue);

}
