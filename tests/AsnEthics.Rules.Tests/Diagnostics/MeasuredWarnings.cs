using System.Collections.Immutable;

namespace AsnEthics.Rules.Tests.Diagnostics;

/// <summary>The warnings that hang on a measurement, with figures made up by the rule's id: <c>RAMAI</c> is noisy, <c>RAPUH</c> is easily disguised, all others do well.</summary>
internal static class MeasuredWarnings
{
    /// <summary>The diagnostics of a compilation with these warnings among them.</summary>
    public static ImmutableArray<Diagnostic> With(RuleSetCompilation compilation) => [.. compilation.Diagnostics, .. compilation.Judge((compilation.RuleSet?.Rules ?? []).SelectMany(Measured))];

    private static IEnumerable<RuleMeasurement> Measured(RuleDescription rule) =>
    [
        new(rule, RuleMeasure.Noise, rule.Id.StartsWith("RAMAI", StringComparison.Ordinal) ? 12 : 5, 1000, 0.005),
        new(rule, RuleMeasure.Robustness, rule.Id.StartsWith("RAPUH", StringComparison.Ordinal) ? 31 : 50, 62, 0.8),
        new(rule, RuleMeasure.Robustness, 0, 0, 1),
    ];
}
