using AsnEthics.Rules.LanguageServer.Analysis;
using AsnEthics.Rules.Loading;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.LanguageServer.Features;

/// <summary>A guideline number in a rule, and the points it may mean.</summary>
internal sealed record GuidelineAt(SourceSpan Span, RuleSyntax Rule, IReadOnlyList<(RuleFile File, GuidelinesSyntax Catalogue, GuidelinePointSyntax Point)> Declarations)
{
    public static GuidelineAt? Find(RuleAnalysis analysis, int offset)
    {
        var rule = analysis.File?.Syntax.Blocks.OfType<RuleSyntax>().FirstOrDefault(rule => rule.Span.Start <= offset && offset <= rule.Span.End);
        var number = rule?.Meta.OfType<GuidelineMetaSyntax>().SelectMany(meta => meta.Numbers).FirstOrDefault(number => number.Number.Span.Start <= offset && offset <= number.Number.Span.End);
        return number is null ? null : new GuidelineAt(number.Span, rule!, [.. VisibleCatalogues(analysis, number.Catalogue?.Text).SelectMany(entry => entry.Catalogue.Points.Where(point => point.Number.Value == number.Number.Value).Select(point => (entry.File, entry.Catalogue, point)))]);
    }

    /// <summary>The catalogues a number can mean, behind an alias or code where one is written: the rule set's own, else those it imports.</summary>
    public static IEnumerable<(RuleFile File, GuidelinesSyntax Catalogue)> VisibleCatalogues(RuleAnalysis analysis, string? qualifier)
    {
        if (analysis.Scope is not { } scope)
            return [];
        if (qualifier is not null && scope.Import(qualifier) is { } import)
            return CataloguesOf(import.Unit);
        var own = CataloguesOf(scope.Unit);
        var all = own.Concat(scope.Imports.SelectMany(imported => CataloguesOf(imported.Unit)));
        return qualifier is null ? own.Any() ? own : all : all.Where(entry => entry.Catalogue.Code.Value == qualifier);
    }

    private static IEnumerable<(RuleFile File, GuidelinesSyntax Catalogue)> CataloguesOf(RuleUnit unit) =>
        unit.Files.SelectMany(file => file.Syntax.Blocks.OfType<GuidelinesSyntax>().Select(catalogue => (file, catalogue)));
}
