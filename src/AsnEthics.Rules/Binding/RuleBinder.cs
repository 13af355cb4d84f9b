using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Loading;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>Binds one rule.</summary>
internal sealed class RuleBinder(RuleFile file, UnitScope scope, FactTable facts, ListBinder lists, CompilationBudget budget)
{
    private FileDiagnostics Diagnostics => file.Diagnostics;

    /// <summary>The rule; null where its flag is missing or wrong, which is reported.</summary>
    public BoundRule? Bind(RuleSyntax syntax)
    {
        var errorsBefore = Diagnostics.ErrorCount;
        var patterns = new PatternBinder(file, scope, lists, budget);
        var definitions = BindDefinitions(syntax, patterns);
        var names = new PatternScope([.. definitions.Select(pattern => pattern.Name)], Diagnostics, syntax.MissesPatterns);
        var factBinder = new FactBinder(scope, facts, names, Diagnostics);
        var conditions = new ConditionBinder(names, factBinder, Diagnostics);

        var meta = new MetaBinder(scope, new MessageBinder(names, Diagnostics), Diagnostics).Bind(syntax);
        var condition = syntax.Flag is { } flag ? conditions.Bind(flag.Condition) : null;
        var hits = condition is null ? [.. Enumerable.Range(0, definitions.Length)] : ConditionPatterns.Of(condition);
        var exceptions = new ExceptionBinder(names, patterns, conditions, Diagnostics, definitions.Length);
        foreach (var exception in syntax.Exceptions)
            exceptions.Bind(exception, hits);

        var exampleBinder = new ExampleBinder(factBinder, Diagnostics);
        var examples = syntax.Examples.Select(exampleBinder.Bind).OfType<BoundExample>().ToImmutableArray();
        if (!syntax.HasErrors)
        {
            ReportMissingExamples(syntax);
            if (Diagnostics.ErrorCount == errorsBefore)
                ReportUnused(syntax, names);
        }

        if (condition is null || syntax.HasErrors)
            return null;
        return new BoundRule
        {
            File = file,
            Syntax = syntax,
            Meta = meta,
            Patterns = definitions.AddRange(exceptions.Guards),
            Scope = BindScope(syntax.Flag!.Scope),
            Condition = condition,
            Ignores = exceptions.Ignores,
            Skips = exceptions.Skips,
            Examples = examples,
        };
    }

    private ImmutableArray<BoundPattern> BindDefinitions(RuleSyntax syntax, PatternBinder patterns)
    {
        var bound = ImmutableArray.CreateBuilder<BoundPattern>();
        foreach (var definition in syntax.Patterns)
        {
            var name = definition.Name;
            NameCheck.Report(name, "a pattern", Diagnostics);
            if (bound.Any(other => other.Name == name.Text))
                Diagnostics.ReportDuplicateName(name.Span, "pattern", name.Text);
            else if (scope.VisibleFacts.Contains(name.Text))
                Diagnostics.ReportPatternNamedAsFact(name.Span, name.Text);
            bound.Add(new BoundPattern(name.Text, patterns.Bind(definition.Patterns)));
        }

        return bound.ToImmutable();
    }

    private PlannedScope BindScope(ScopeSyntax syntax)
    {
        if (syntax.Words is { Value: < 1 or > int.MaxValue } words)
            Diagnostics.ReportNumberOutside(words.Span, "the number of words of a window", 1, int.MaxValue);
        return syntax.Kind switch
        {
            ScopeKeyword.Sentence => new PlannedScope(ScopeKind.Sentence, 0),
            ScopeKeyword.Post => new PlannedScope(ScopeKind.Post, 0),
            _ => new PlannedScope(ScopeKind.Window, (int)Math.Min(syntax.Words!.Value, int.MaxValue)),
        };
    }

    private void ReportMissingExamples(RuleSyntax syntax)
    {
        foreach (var expected in new[] { true, false })
        {
            if (!syntax.Examples.Any(example => example.Expected == expected && !example.IsTodo))
                Diagnostics.ReportExampleMissing(syntax.Id.Span, syntax.Id.Text, expected);
        }
    }

    private void ReportUnused(RuleSyntax syntax, PatternScope names)
    {
        foreach (var definition in syntax.Patterns)
        {
            if (!names.IsUsed(definition.Name.Text))
                Diagnostics.ReportUnused(definition.Name.Span, "pattern", definition.Name.Text);
        }
    }
}
