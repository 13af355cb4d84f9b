using System.Collections.Immutable;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Lints;

/// <summary>W104: an entry that flags by itself in two rules gives two findings for one word. Entries that come from lists are shared on purpose and do not count.</summary>
internal static class FlagsTwiceLint
{
    public static void Run(ImmutableArray<BoundRule> rules)
    {
        var first = new Dictionary<string, (BoundRule Rule, BoundAlternative Alternative)>(StringComparer.Ordinal);
        foreach (var rule in rules.Where(rule => rule.File.Unit.IsRoot && rule.Meta.Status != RuleStatus.Retired))
        {
            foreach (var alternative in Sufficient(rule.Condition).Distinct().SelectMany(pattern => rule.Patterns[pattern].Alternatives))
            {
                if (alternative.Source != rule.File.Source || !rule.Syntax.Span.Covers(alternative.Span))
                    continue;
                if (!first.TryGetValue(alternative.Identity, out var other))
                    first.Add(alternative.Identity, (rule, alternative));
                else if (other.Rule != rule)
                    rule.File.Diagnostics.ReportFlagsTwice(alternative.Span, rule.File.Source.Slice(alternative.Span), other.Rule.Id, other.Rule.File.Source, other.Alternative.Span);
            }
        }
    }

    /// <summary>The patterns any single one of which makes the condition true.</summary>
    private static IEnumerable<int> Sufficient(PlannedCondition condition) => condition switch
    {
        FoundCondition found => [found.Pattern],
        OrCondition or => or.Operands.SelectMany(Sufficient),
        OfCondition { Comparison: Comparison.GreaterOrEqual, Number: 1 } any => any.Patterns,
        CountCondition { Comparison: Comparison.GreaterOrEqual, Number: 1 } count => [count.Pattern],
        _ => [],
    };
}
