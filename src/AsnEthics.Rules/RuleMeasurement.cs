namespace AsnEthics.Rules;

/// <summary>What somebody measured of a rule on posts, for <see cref="RuleSetCompilation.Judge"/>. Immutable and safe for any number of threads.</summary>
/// <param name="Rule">The rule, of a rule set of the compilation that is to judge.</param>
/// <param name="Measure">What was measured.</param>
/// <param name="Part">The posts in which the rule found something, from 0 to <paramref name="Whole"/>.</param>
/// <param name="Whole">The posts it was tried on; where there are none, nothing is said.</param>
/// <param name="Bound">The share, from 0 to 1: for <see cref="RuleMeasure.Noise"/> the most that is well, for <see cref="RuleMeasure.Robustness"/> the least.</param>
public sealed record RuleMeasurement(RuleDescription Rule, RuleMeasure Measure, long Part, long Whole, double Bound);
