using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Lints;

/// <summary>W120: a guideline of a catalogue that no active rule watches over.</summary>
internal static class GuidelineCoverageLint
{
    public static void Run(BoundRuleSet bound)
    {
        var covered = new HashSet<(string Catalogue, long Number)>(bound.Rules
            .Where(rule => rule.Meta.Status == RuleStatus.Active)
            .SelectMany(rule => rule.Meta.Guidelines)
            .Select(point => (point.Catalogue, (long)point.Number)));
        foreach (var file in bound.Scopes.Where(scope => scope.Unit.IsRoot).SelectMany(scope => scope.Unit.Files))
        {
            foreach (var catalogue in file.Syntax.Blocks.OfType<GuidelinesSyntax>())
            {
                foreach (var point in catalogue.Points)
                {
                    if (!covered.Contains((catalogue.Code.Value, point.Number.Value)))
                        file.Diagnostics.ReportUncoveredGuideline(point.Number.Span, point.Number.Value);
                }
            }
        }
    }
}
