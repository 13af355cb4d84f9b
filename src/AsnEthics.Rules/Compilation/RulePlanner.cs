using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Compilation;

/// <summary>Turns bound rules into planned ones.</summary>
internal sealed class RulePlanner(SequencePlanner sequences)
{
    public PlannedRule Plan(BoundRule rule) => new()
    {
        Id = rule.Id,
        RuleSet = rule.File.Unit.Name,
        Title = rule.Syntax.Title.Value,
        Guidelines = rule.Meta.Guidelines,
        Category = rule.Meta.Category,
        Severity = rule.Meta.Severity,
        Status = rule.Meta.Status,
        Owner = rule.Meta.Owner,
        Since = rule.Meta.Since,
        Until = rule.Meta.Until,
        DisabledUntil = rule.DisabledUntil,
        References = rule.Meta.References,
        Message = rule.Meta.Message,
        Advice = rule.Meta.Advice,
        Patterns = [.. rule.Patterns.Select(Plan)],
        Scope = rule.Scope,
        Condition = rule.Condition,
        Ignores = rule.Ignores,
        Skips = rule.Skips,
    };

    private PlannedPattern Plan(BoundPattern pattern) => new(pattern.Name, [.. pattern.Alternatives.Select(Plan)]);

    private PlannedAlternative Plan(BoundAlternative alternative) => alternative switch
    {
        BoundSequence sequence => sequences.Plan(sequence),
        BoundDirect direct => direct.Plan,
        _ => throw new InvalidOperationException("An alternative of no known kind."),
    };
}
