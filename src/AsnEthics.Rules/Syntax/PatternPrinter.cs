using AsnEthics.Rules.Syntax.Ast;
using static AsnEthics.Rules.Syntax.SyntaxPrinter;

namespace AsnEthics.Rules.Syntax;

/// <summary>Prints patterns with their modifiers.</summary>
internal static class PatternPrinter
{
    public static string Print(PatternSyntax pattern)
    {
        var text = pattern switch
        {
            TextPatternSyntax texts => $"{texts.Kind.ToString().ToLowerInvariant()} {Joined(texts.Texts.Select(Quote))}",
            RegexPatternSyntax regex => $"regex /{regex.Regex.Pattern}/",
            ShapePatternSyntax shape => $"shape {shape.Shape.Text}",
            ListPatternSyntax list => list.Name.Text,
            _ => "",
        };
        return string.Join(" ", pattern.Modifiers.Select(Modifier).Prepend(text));
    }

    private static string Modifier(ModifierSyntax modifier) => modifier switch
    {
        CasedModifierSyntax => "cased",
        InModifierSyntax place => "in " + place.Place.Text,
        NoStepModifierSyntax no => "no " + no.Step.Text,
        TypoModifierSyntax typo => "typo " + Number(typo.Letters),
        WeightModifierSyntax weight => "weight " + Number(weight.Weight),
        OnlyModifierSyntax only => "only " + Joined(only.Affixes.Select(affix => affix.Text)),
        ExceptModifierSyntax except => "except " + Joined(except.Affixes.Select(affix => affix.Text)),
        _ => "",
    };
}
