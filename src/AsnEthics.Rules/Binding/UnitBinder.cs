using System.Collections.Immutable;
using AsnEthics.Rules.Loading;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>Binds all rule sets of a compilation: declarations first, then rules, then what one rule set changes in another.</summary>
internal sealed class UnitBinder(IReadOnlyList<RuleUnit> units, CompilationBudget budget, DateTime today, IReadOnlyDictionary<string, string>? openFiles = null)
{
    private readonly Dictionary<RuleUnit, UnitScope> _scopes = [];
    private readonly FactTable _facts = new();
    private readonly ListBinder _lists = new(budget, openFiles);

    public BoundRuleSet Bind()
    {
        foreach (var unit in units)
            _scopes.Add(unit, new UnitScope(unit, _scopes));
        foreach (var unit in units)
            Declare(_scopes[unit]);
        foreach (var unit in units)
            _lists.BindAll(_scopes[unit]);

        var rules = new List<BoundRule>();
        foreach (var unit in units)
            BindRules(_scopes[unit], rules);
        var asWritten = rules.ToImmutableArray();
        foreach (var unit in units)
            Override(_scopes[unit], rules);
        return new BoundRuleSet(_facts.ToImmutable(), asWritten, [.. rules], [.. units.Select(unit => _scopes[unit])]);
    }

    private void Declare(UnitScope scope)
    {
        foreach (var file in scope.Unit.Files)
        {
            foreach (var block in file.Syntax.Blocks)
            {
                scope.IsIncomplete |= block.HasErrors && block is FactsSyntax or GuidelinesSyntax or ListSyntax;
                switch (block)
                {
                    case GuidelinesSyntax guidelines:
                        GuidelineBinder.Declare(file, guidelines, scope);
                        break;
                    case FactsSyntax facts:
                        _facts.Declare(file, facts, scope);
                        break;
                    case ListSyntax list:
                        DeclareList(file, list, scope);
                        break;
                }
            }
        }
    }

    private static void DeclareList(RuleFile file, ListSyntax list, UnitScope scope)
    {
        var name = list.Name.Text.Substring(1);
        if (name.IndexOf('.') >= 0)
            file.Diagnostics.ReportListNameWithDot(list.Name.Span);
        else if (scope.Lists.ContainsKey(name))
            file.Diagnostics.ReportDuplicateName(list.Name.Span, "list", list.Name.Text);
        else
            scope.Lists.Add(name, new BoundList(file, list));
    }

    private void BindRules(UnitScope scope, List<BoundRule> rules)
    {
        var seen = new Dictionary<string, (RuleFile File, RuleSyntax Syntax)>(StringComparer.Ordinal);
        foreach (var file in scope.Unit.Files)
        {
            var binder = new RuleBinder(file, scope, _facts, _lists, budget);
            foreach (var syntax in file.Syntax.Blocks.OfType<RuleSyntax>())
            {
                if (seen.TryGetValue(syntax.Id.Text, out var other))
                    file.Diagnostics.ReportDuplicateRule(syntax.Id.Span, syntax.Id.Text, other.File.Source, other.Syntax.Id.Span);
                else
                    seen.Add(syntax.Id.Text, (file, syntax));
                if (budget.TakeRule(file.Diagnostics, syntax.Id.Span) && binder.Bind(syntax) is { } rule)
                    rules.Add(rule);
            }
        }
    }

    private void Override(UnitScope scope, List<BoundRule> rules)
    {
        foreach (var file in scope.Unit.Files)
        {
            var binder = new OverrideBinder(file, scope, _facts, _lists, budget, today);
            foreach (var block in file.Syntax.Blocks)
                binder.Apply(block, rules);
        }
    }
}

/// <summary>All that was bound: the rules as their files write them, and as they run after <c>tune</c> and <c>disable</c>, in the same order.</summary>
internal sealed record BoundRuleSet(
    ImmutableArray<Plans.PlannedFact> Facts,
    ImmutableArray<BoundRule> AsWritten,
    ImmutableArray<BoundRule> Rules,
    ImmutableArray<UnitScope> Scopes);
