using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Diagnostics;

namespace AsnEthics.Rules.Lints;

/// <summary>Warnings that hang on posts, and so on a measurement that somebody made: noise on clean ones (W121) and disguised examples that are missed (W122).</summary>
internal static class MeasuredLint
{
    public static void Run(BoundRule rule, RuleMeasurement measurement, DiagnosticBag bag)
    {
        var (diagnostics, place) = (bag.In(rule.File.Source), rule.Syntax.Id.Span);
        if (measurement is { Whole: 0 })
            return;
        var share = (double)measurement.Part / measurement.Whole;
        if (measurement.Measure == RuleMeasure.Noise && share > measurement.Bound)
            diagnostics.ReportNoisy(place, rule.Id, measurement.Part, measurement.Whole, measurement.Bound);
        else if (measurement.Measure == RuleMeasure.Robustness && share < measurement.Bound)
            diagnostics.ReportNotRobust(place, rule.Id, measurement.Part, measurement.Whole, measurement.Bound);
    }
}
