using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>Binds the use of facts in conditions and examples, and checks values against their kinds.</summary>
internal sealed class FactBinder(UnitScope scope, FactTable table, PatternScope patterns, FileDiagnostics diagnostics)
{
    public bool IsIncomplete => scope.SeesIncomplete;

    public IEnumerable<string> Names => scope.VisibleFacts;

    public bool IsFact(string name) => scope.TryGetFact(name, out _);

    public PlannedCondition? BindYes(NameSyntax name, string text)
    {
        if (Find(name) is not { } index)
            return null;
        if (table[index].Kind == FactKind.YesNo)
            return new FactYesCondition(text, index);
        ReportAgainstKind(name, table[index], "yes or no");
        return null;
    }

    public PlannedCondition? BindTexts(NameSyntax name, ImmutableArray<TextSyntax> values, string text)
    {
        if (Find(name) is not { } index)
            return null;
        var fact = table[index];
        if (fact.Kind is not (FactKind.Text or FactKind.OneOf))
        {
            ReportAgainstKind(name, fact, "a text");
            return null;
        }

        foreach (var value in values)
            CheckOption(fact, value);
        return new FactInCondition(text, index, [.. values.Select(value => value.Value)]);
    }

    public PlannedCondition? BindNumber(FactNumberConditionSyntax syntax, string text)
    {
        if (Find(syntax.Fact) is not { } index)
            return null;
        var fact = table[index];
        if (fact.Kind == FactKind.Number)
            return new FactNumberCondition(text, index, syntax.Comparison, syntax.Number.Value);
        ReportAgainstKind(syntax.Fact, fact, "a number");
        return null;
    }

    /// <summary>The value an example gives to a fact; null, and reported, where it does not fit.</summary>
    public FactValue? BindValue(FactAssignmentSyntax assignment)
    {
        if (Find(assignment.Name) is not { } index)
            return null;
        var fact = table[index];
        switch (fact.Kind, assignment.Value)
        {
            case (FactKind.YesNo, YesNoValueSyntax value):
                return value.Yes;
            case (FactKind.Number, NumberValueSyntax value):
                if (value.Number.Value >= fact.Minimum && value.Number.Value <= fact.Maximum)
                    return value.Number.Value;
                diagnostics.ReportFactOutOfRange(value.Span, fact.Name, fact.Minimum, fact.Maximum);
                return null;
            case (FactKind.OneOf or FactKind.Text, TextValueSyntax value):
                return CheckOption(fact, value.Text) ? (FactValue?)value.Text.Value : null;
            default:
                diagnostics.ReportFactAgainstKind(assignment.Value.Span, fact.Name, Describe(fact), Describe(assignment.Value), ValueOf(fact));
                return null;
        }
    }

    private int? Find(NameSyntax name)
    {
        if (scope.TryGetFact(name.Text, out var index))
            return index;
        if (patterns.Names.Contains(name.Text))
            diagnostics.ReportPatternIsNoFact(name.Span, name.Text);
        else if (!IsIncomplete && !patterns.IsIncomplete)
            diagnostics.ReportUnknownFact(name.Span, name.Text, Names);
        return null;
    }

    private void ReportAgainstKind(NameSyntax name, PlannedFact fact, string found) =>
        diagnostics.ReportFactAgainstKind(name.Span, name.Text, Describe(fact), found, UsageOf(fact));

    private bool CheckOption(PlannedFact fact, TextSyntax value)
    {
        if (fact.Kind != FactKind.OneOf || fact.Options.Contains(value.Value, StringComparer.OrdinalIgnoreCase))
            return true;
        diagnostics.ReportFactOption(value.Span, fact.Name, value.Value, fact.Options);
        return false;
    }

    private static string Describe(PlannedFact fact) => fact.Kind switch
    {
        FactKind.YesNo => "yes or no",
        FactKind.Number => "a number",
        FactKind.OneOf => "one of " + string.Join(", ", fact.Options.Select(option => "\"" + option + "\"")),
        _ => "a text",
    };

    /// <summary>How a condition uses such a fact.</summary>
    private static string UsageOf(PlannedFact fact) => fact.Kind switch
    {
        FactKind.YesNo => $"`{fact.Name}` or `not {fact.Name}`",
        FactKind.Number => $"a comparison such as `{fact.Name} >= 10`",
        FactKind.OneOf => $"`{fact.Name} is \"{fact.Options[0]}\"`",
        _ => $"`{fact.Name} is \"…\"`",
    };

    /// <summary>How an example gives such a fact.</summary>
    private static string ValueOf(PlannedFact fact) => fact.Kind switch
    {
        FactKind.YesNo => "`yes` or `no`",
        FactKind.Number => "digits without quotes",
        FactKind.OneOf => $"a text in quotes such as \"{fact.Options[0]}\"",
        _ => "a text in quotes",
    };

    private static string Describe(FactValueSyntax value) => value switch
    {
        YesNoValueSyntax => "yes or no",
        NumberValueSyntax => "a number",
        _ => "a text",
    };
}
