using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Loading;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>Declares guideline catalogues and finds the points that rules name.</summary>
internal static class GuidelineBinder
{
    public static void Declare(RuleFile file, GuidelinesSyntax syntax, UnitScope scope)
    {
        if (syntax.Code.Value.Trim().Length == 0)
            file.Diagnostics.ReportEmptyName(syntax.Code.Span, "a guideline catalogue");
        if (scope.Catalogues.Any(other => other.Code == syntax.Code.Value))
        {
            file.Diagnostics.ReportDuplicateName(syntax.Code.Span, "catalogue", syntax.Code.Value);
            return;
        }

        var catalogue = new GuidelineCatalogue(syntax.Code.Value, syntax.HasErrors);
        scope.Catalogues.Add(catalogue);
        foreach (var point in syntax.Points)
        {
            var number = point.Number.Value;
            if (number is < 1 or > int.MaxValue)
                file.Diagnostics.ReportNumberOutside(point.Number.Span, "a guideline number", 1, int.MaxValue);
            else if (catalogue.Points.ContainsKey(number))
                file.Diagnostics.ReportDuplicateName(point.Number.Span, "guideline", point.Number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
            else
                catalogue.Points.Add(number, new GuidelinePoint(catalogue.Code, (int)number, point.Text.Value));
        }
    }

    public static ImmutableArray<GuidelinePoint> Bind(GuidelineMetaSyntax syntax, UnitScope scope, FileDiagnostics diagnostics)
    {
        var points = ImmutableArray.CreateBuilder<GuidelinePoint>();
        foreach (var number in syntax.Numbers)
        {
            if (FindCatalogue(number, scope, diagnostics) is not { } catalogue)
                continue;
            if (!catalogue.Points.TryGetValue(number.Number.Value, out var point))
            {
                if (!catalogue.IsIncomplete)
                    diagnostics.ReportGuidelineOutside(number.Number.Span, number.Number.Value, catalogue.Code, catalogue.Points.Keys);
            }
            else if (points.Contains(point))
                diagnostics.ReportOnlyOnce(number.Span, FormattableString.Invariant($"guideline {point.Number}"));
            else
                points.Add(point);
        }

        return points.ToImmutable();
    }

    /// <summary>The named catalogue; without a name the one the rule set declares, else the one it imports.</summary>
    private static GuidelineCatalogue? FindCatalogue(GuidelineNumberSyntax number, UnitScope scope, FileDiagnostics diagnostics)
    {
        if (number.Catalogue is { } name)
        {
            var candidates = scope.Import(name.Text)?.Catalogues ?? [.. AllOf(scope).Where(catalogue => catalogue.Code == name.Text)];
            if (candidates.Count == 1)
                return candidates[0];
            if (candidates.Count > 1)
                diagnostics.ReportAmbiguousGuideline(name.Span, number.Number.Value, candidates.Select(catalogue => catalogue.Code));
            else if (!scope.SeesIncomplete)
                diagnostics.ReportUnknownName(name.Span, "guideline catalogue", name.Text, scope.Unit.Imports.Keys.Concat(AllOf(scope).Select(catalogue => catalogue.Code)));
            return null;
        }

        var visible = scope.Catalogues.Count > 0 ? scope.Catalogues : [.. AllOf(scope).Distinct()];
        if (visible.Count == 1)
            return visible[0];
        if (visible.Count > 1)
            diagnostics.ReportAmbiguousGuideline(number.Span, number.Number.Value, visible.Select(catalogue => catalogue.Code));
        else if (!scope.SeesIncomplete)
            diagnostics.ReportNoCatalogue(number.Span);
        return null;
    }

    private static IEnumerable<GuidelineCatalogue> AllOf(UnitScope scope) =>
        scope.Catalogues.Concat(scope.Imports.SelectMany(import => import.Catalogues));
}
