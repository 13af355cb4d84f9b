using System.Collections.Immutable;
using AsnEthics.Rules.Loading;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>The facts of all rule sets of a compilation. A fact that several declare is one fact: its options and ranges are joined.</summary>
internal sealed class FactTable
{
    private readonly List<PlannedFact> _facts = [];
    private readonly List<(RuleFile File, NameSyntax Name)> _declarations = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    public PlannedFact this[int index] => _facts[index];

    public ImmutableArray<PlannedFact> ToImmutable() => [.. _facts];

    /// <summary>Declares the facts of a file for its rule set.</summary>
    public void Declare(RuleFile file, FactsSyntax block, UnitScope scope)
    {
        foreach (var syntax in block.Facts)
        {
            NameCheck.Report(syntax.Name, "a fact", file.Diagnostics);
            if (!IsRangeValid(syntax.Type))
                file.Diagnostics.ReportBackwardRange(syntax.Type.Span);
            ReportRepeatedOptions(file, syntax.Type);
            var fact = ToFact(syntax);
            var index = Join(file, syntax, fact);
            if (index < 0)
                continue;
            if (scope.OwnFacts.ContainsKey(fact.Name))
                file.Diagnostics.ReportDuplicateName(syntax.Name.Span, "fact", fact.Name);
            else
                scope.OwnFacts.Add(fact.Name, index);
        }
    }

    private int Join(RuleFile file, FactSyntax syntax, PlannedFact fact)
    {
        if (!_indexes.TryGetValue(fact.Name, out var index))
        {
            index = _facts.Count;
            _facts.Add(fact);
            _declarations.Add((file, syntax.Name));
            _indexes.Add(fact.Name, index);
            return index;
        }

        var other = _facts[index];
        if (other.Kind != fact.Kind)
        {
            var (otherFile, otherName) = _declarations[index];
            file.Diagnostics.ReportFactKindsDiffer(syntax.Name.Span, fact.Name, otherFile.Source, otherName.Span);
            return -1;
        }

        _facts[index] = other with
        {
            Options = [.. other.Options.Union(fact.Options, StringComparer.OrdinalIgnoreCase)],
            Minimum = Math.Min(other.Minimum, fact.Minimum),
            Maximum = Math.Max(other.Maximum, fact.Maximum),
        };
        return index;
    }

    private static bool IsRangeValid(FactTypeSyntax type) =>
        type is not NumberTypeSyntax { Minimum: { } minimum, Maximum: { } maximum } || minimum.Value <= maximum.Value;

    private static void ReportRepeatedOptions(RuleFile file, FactTypeSyntax type)
    {
        if (type is not OneOfTypeSyntax oneOf)
            return;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var option in oneOf.Options)
        {
            if (!seen.Add(option.Value))
                file.Diagnostics.ReportDuplicateName(option.Span, "option", option.Value);
        }
    }

    private static PlannedFact ToFact(FactSyntax syntax) => syntax.Type switch
    {
        YesNoTypeSyntax => new PlannedFact(syntax.Name.Text, FactKind.YesNo, [], 0, 0),
        NumberTypeSyntax number => new PlannedFact(syntax.Name.Text, FactKind.Number, [], number.Minimum?.Value ?? long.MinValue, number.Maximum?.Value ?? long.MaxValue),
        OneOfTypeSyntax oneOf => new PlannedFact(syntax.Name.Text, FactKind.OneOf, [.. oneOf.Options.Select(option => option.Value)], 0, 0),
        _ => new PlannedFact(syntax.Name.Text, FactKind.Text, [], 0, 0),
    };
}
