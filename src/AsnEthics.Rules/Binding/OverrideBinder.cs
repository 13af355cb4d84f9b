using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Loading;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>Applies <c>tune</c> and <c>disable</c> to the rules of imported rule sets.</summary>
internal sealed class OverrideBinder(RuleFile file, UnitScope scope, FactTable facts, ListBinder lists, CompilationBudget budget, DateTime today)
{
    private FileDiagnostics Diagnostics => file.Diagnostics;

    /// <param name="block">A <c>tune</c> or <c>disable</c>.</param>
    /// <param name="rules">The rules of all rule sets; the one named is replaced.</param>
    public void Apply(BlockSyntax block, List<BoundRule> rules)
    {
        switch (block)
        {
            case TuneSyntax tune when Find(tune.Rule, rules) is { } index:
                rules[index] = Tune(tune, rules[index]);
                break;
            case DisableSyntax disable when Find(disable.Rule, rules) is { } index:
                if (disable.Until is { } until && until.Value < today)
                    Diagnostics.ReportOverrideExpired(until.Span, disable.Rule.RuleId.Text, until.Value);
                rules[index] = rules[index] with { DisabledUntil = Later(rules[index].DisabledUntil, disable.Until?.Value ?? DateTime.MaxValue) };
                break;
        }
    }

    private static DateTime Later(DateTime? one, DateTime other) => one > other ? one.Value : other;

    private int? Find(RuleReferenceSyntax reference, List<BoundRule> rules)
    {
        if (scope.Import(reference.Import.Text) is not { } import)
        {
            if (!scope.IsIncomplete)
                Diagnostics.ReportUnknownName(reference.Import.Span, "import", reference.Import.Text, scope.Unit.Imports.Keys);
            return null;
        }

        var index = rules.FindIndex(rule => rule.File.Unit == import.Unit && rule.Id == reference.RuleId.Text);
        if (index >= 0)
            return index;
        var known = rules.Where(rule => rule.File.Unit == import.Unit).Select(rule => rule.Id);
        Diagnostics.ReportNotUpstream(reference.RuleId.Span, $"rule set `{import.Unit.Name}` has no rule `{reference.RuleId.Text}`", reference.RuleId.Text, known);
        return null;
    }

    private BoundRule Tune(TuneSyntax tune, BoundRule rule)
    {
        var named = rule.Patterns.TakeWhile(pattern => pattern.Name.Length > 0).ToImmutableArray();
        var names = new PatternScope([.. named.Select(pattern => pattern.Name)], Diagnostics, isIncomplete: false);
        var patterns = new PatternBinder(file, scope, lists, budget);
        var conditions = new ConditionBinder(names, new FactBinder(scope, facts, names, Diagnostics), Diagnostics);
        var exceptions = new ExceptionBinder(names, patterns, conditions, Diagnostics, rule.Patterns.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in tune.Changes)
        {
            rule = change switch
            {
                TuneAddSyntax add => Add(rule, add, patterns),
                TuneRemoveSyntax remove => Remove(rule, remove, patterns),
                TuneSeveritySyntax severity => rule with { Meta = rule.Meta with { Severity = RuleWords.ToSeverity(severity.Value, Diagnostics) } },
                TuneStatusSyntax status => rule with { Meta = rule.Meta with { Status = RuleWords.ToStatus(status.Value, Diagnostics) } },
                _ => rule,
            };
            if (change is TuneExceptionSyntax exception)
                exceptions.Bind(exception.Exception, ConditionPatterns.Of(rule.Condition));
            else if (OnceName(change) is { } name && !seen.Add(name))
                Diagnostics.ReportOnlyOnce(change.Span, $"`{name}`");
        }

        return rule with
        {
            Patterns = rule.Patterns.AddRange(exceptions.Guards),
            Ignores = rule.Ignores.AddRange(exceptions.Ignores),
            Skips = rule.Skips.AddRange(exceptions.Skips),
            Tunes = rule.Tunes.Add((file, tune)),
        };
    }

    private static string? OnceName(TuneChangeSyntax change) => change switch
    {
        TuneSeveritySyntax => "set severity",
        TuneStatusSyntax => "set status",
        TuneBecauseSyntax => "because",
        _ => null,
    };

    private BoundRule Add(BoundRule rule, TuneAddSyntax add, PatternBinder patterns)
    {
        var additions = patterns.Bind(add.Pattern);
        if (FindPattern(rule, add.Target) is not { } index)
            return rule;
        var pattern = rule.Patterns[index];
        foreach (var addition in additions)
        {
            if (pattern.Alternatives.Any(other => other.Identity == addition.Identity))
                Diagnostics.ReportAlreadyUpstream(addition.Span, Diagnostics.Source.Slice(addition.Span), add.Target.Text);
        }

        return rule with { Patterns = rule.Patterns.SetItem(index, pattern with { Alternatives = pattern.Alternatives.AddRange(additions) }) };
    }

    private BoundRule Remove(BoundRule rule, TuneRemoveSyntax remove, PatternBinder patterns)
    {
        var removals = patterns.Bind(remove.Pattern);
        if (FindPattern(rule, remove.Target) is not { } index)
            return rule;
        var kept = rule.Patterns[index].Alternatives;
        foreach (var removal in removals)
        {
            var rest = kept.RemoveAll(alternative => alternative.Identity == removal.Identity);
            if (rest.Length == kept.Length)
                ReportNoSuchEntry(removal, remove.Target.Text, rule, kept);
            kept = rest;
        }

        return rule with { Patterns = rule.Patterns.SetItem(index, rule.Patterns[index] with { Alternatives = kept }) };
    }

    private void ReportNoSuchEntry(BoundAlternative removal, string pattern, BoundRule rule, ImmutableArray<BoundAlternative> entries)
    {
        var text = removal.Source.Slice(removal.Span);
        var known = entries.Select(entry => entry.Source.Slice(entry.Span)).ToList();
        if (known.Contains(text))
            Diagnostics.ReportOtherEntryUpstream(removal.Span, text, pattern, rule.Id);
        else
            Diagnostics.ReportNotUpstream(removal.Span, $"pattern `{pattern}` of rule `{rule.Id}` holds no entry {text}", text, known);
    }

    private int? FindPattern(BoundRule rule, NameSyntax name)
    {
        for (var i = 0; i < rule.Patterns.Length; i++)
        {
            if (rule.Patterns[i].Name == name.Text)
                return i;
        }

        var known = rule.Patterns.Where(pattern => pattern.Name.Length > 0).Select(pattern => pattern.Name);
        Diagnostics.ReportNotUpstream(name.Span, $"rule `{rule.Id}` has no pattern `{name.Text}`", name.Text, known);
        return null;
    }
}
