using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Loading;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>Binds patterns: kinds, texts and modifiers to alternatives, lists to their entries.</summary>
internal sealed class PatternBinder(RuleFile file, UnitScope scope, ListBinder lists, CompilationBudget budget)
{
    private static readonly ImmutableArray<(string Name, ShapeKind Kind)> Shapes =
    [
        ("nik", ShapeKind.Nik),
        ("nip", ShapeKind.Nip),
        ("phone", ShapeKind.Phone),
        ("email", ShapeKind.Email),
        ("url", ShapeKind.Url),
        ("money", ShapeKind.Money),
        ("account_number", ShapeKind.AccountNumber),
    ];

    private FileDiagnostics Diagnostics => file.Diagnostics;

    public ImmutableArray<BoundAlternative> Bind(ImmutableArray<PatternSyntax> patterns) => [.. patterns.SelectMany(pattern => Bind(pattern))];

    public ImmutableArray<BoundAlternative> Bind(PatternSyntax pattern)
    {
        var modifiers = ModifierBinder.Bind(pattern, Diagnostics);
        return pattern switch
        {
            TextPatternSyntax text => [.. text.Texts.Select(entry => BindText(text.Kind, entry, modifiers)).OfType<BoundAlternative>()],
            RegexPatternSyntax regex => BindRegex(regex, modifiers),
            ShapePatternSyntax shape => BindShape(shape, modifiers),
            ListPatternSyntax list => BindList(list, modifiers),
            _ => [],
        };
    }

    private BoundAlternative? BindText(PatternKind kind, TextSyntax text, PatternModifiers modifiers)
    {
        if (!budget.TakePattern(Diagnostics, text.Span))
            return null;
        if (text.Value.Length > budget.Limits.MaxPatternLength)
        {
            Diagnostics.ReportPatternTooLong(text.Span, text.Value.Length, budget.Limits.MaxPatternLength);
            return null;
        }

        return new TextPatternBinder(file.Source, Diagnostics, budget.Limits).Bind(kind, text, modifiers);
    }

    private ImmutableArray<BoundAlternative> BindRegex(RegexPatternSyntax pattern, PatternModifiers modifiers)
    {
        if (!budget.TakePattern(Diagnostics, pattern.Regex.Span))
            return [];
        if (pattern.Regex.Pattern.Length > budget.Limits.MaxPatternLength)
        {
            Diagnostics.ReportPatternTooLong(pattern.Regex.Span, pattern.Regex.Pattern.Length, budget.Limits.MaxPatternLength);
            return [];
        }

        return RegexParser.Parse(pattern.Regex, Diagnostics, budget.Limits) is { } root
            ? [new BoundDirect(file.Source, pattern.Regex.Span, "regex/" + pattern.Regex.Pattern, new RegexAlternative(modifiers.Weight, root))]
            : [];
    }

    private ImmutableArray<BoundAlternative> BindShape(ShapePatternSyntax pattern, PatternModifiers modifiers)
    {
        foreach (var (name, kind) in Shapes)
        {
            if (name == pattern.Shape.Text)
                return [new BoundDirect(file.Source, pattern.Shape.Span, "shape/" + name, new ShapeAlternative(modifiers.Weight, kind))];
        }

        Diagnostics.ReportUnknownWord(pattern.Shape.Span, pattern.Shape.Text, "shape", [.. Shapes.Select(shape => shape.Name)]);
        return [];
    }

    private ImmutableArray<BoundAlternative> BindList(ListPatternSyntax pattern, PatternModifiers modifiers)
    {
        var alternatives = lists.Resolve(pattern.Name, file, scope);
        return modifiers.HasWeight ? [.. alternatives.Select(alternative => WithWeight(alternative, modifiers.Weight))] : alternatives;
    }

    private static BoundAlternative WithWeight(BoundAlternative alternative, int weight) => alternative switch
    {
        BoundDirect direct => direct with { Weight = weight, Plan = direct.Plan with { Weight = weight } },
        _ => alternative with { Weight = weight },
    };
}
