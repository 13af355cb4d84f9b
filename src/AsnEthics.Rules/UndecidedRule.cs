namespace AsnEthics.Rules;

/// <summary>A rule that could not be decided because the host did not give a fact.</summary>
/// <param name="RuleId">The rule's id.</param>
/// <param name="RuleSet">The rule set that holds the rule.</param>
/// <param name="Fact">The fact that was missing.</param>
public sealed record UndecidedRule(string RuleId, string RuleSet, string Fact);
