using System.Collections.Immutable;
using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>Puts the result of one check together. Holds nothing as long as there is nothing to say.</summary>
internal struct ResultBuilder(RuleSetPlan plan)
{
    private ImmutableArray<Finding>.Builder? _findings;
    private ImmutableArray<UndecidedRule>.Builder? _undecided;

    public readonly bool HasFindings => _findings is not null;

    public void Add(Finding finding) => (_findings ??= ImmutableArray.CreateBuilder<Finding>(1)).Add(finding);

    /// <summary>Says that a rule misses facts.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="missing">The facts, in their order.</param>
    public void AddUndecided(PlannedRule rule, NumberSet missing)
    {
        foreach (var fact in missing.Numbers)
            (_undecided ??= ImmutableArray.CreateBuilder<UndecidedRule>()).Add(new UndecidedRule(rule.Id, rule.RuleSet, plan.Facts[fact].Name));
    }

    /// <summary>The result; null where there is nothing to say.</summary>
    public readonly CheckResult? Build() =>
        _findings is null && _undecided is null ? null : new CheckResult(_findings is null ? [] : FindingOrder.Arrange(_findings), _undecided?.ToImmutable() ?? [], plan.Digest);
}
