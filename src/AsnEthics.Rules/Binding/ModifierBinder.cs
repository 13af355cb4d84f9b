using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Morphology;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>Binds the modifiers of a pattern and reports those that do not go with its kind.</summary>
internal static class ModifierBinder
{
    private const string Names = "names";
    private const int MostTypos = 2;
    private const int LargestWeight = 1_000_000;

    private static readonly ImmutableArray<(string Name, ReadingSteps Step)> Steps =
    [
        ("leet", ReadingSteps.Leet | ReadingSteps.Masked),
        ("repeat", ReadingSteps.Repeat),
        ("spaced", ReadingSteps.Spaced | ReadingSteps.Merged),
        ("slang", ReadingSteps.Slang | ReadingSteps.Vowels | ReadingSteps.Swapped | ReadingSteps.Phonetic | ReadingSteps.Reversed),
        ("clitic", ReadingSteps.Clitic),
    ];

    public static PatternModifiers Bind(PatternSyntax pattern, FileDiagnostics diagnostics)
    {
        var modifiers = new PatternModifiers();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var syntax in pattern.Modifiers)
        {
            var (name, kinds) = KindsOf(syntax);
            if (!kinds.Contains(NameOf(pattern)))
                diagnostics.ReportModifierAgainstKind(syntax.Span, name, NameOf(pattern), kinds);
            else if (!seen.Add(name))
                diagnostics.ReportOnlyOnce(syntax.Span, $"`{name}`");
            else
                modifiers = Apply(syntax, modifiers, diagnostics);
        }

        return modifiers;
    }

    private static (string Name, ImmutableArray<string> Kinds) KindsOf(ModifierSyntax syntax) => syntax switch
    {
        CasedModifierSyntax => ("cased", ["word", "phrase", "part", "hashtag"]),
        NoStepModifierSyntax { Step.Text: "clitic" or "slang" } no => ("no " + no.Step.Text, ["word", "root", "phrase", "part"]),
        NoStepModifierSyntax no => ("no " + no.Step.Text, ["word", "root", "phrase", "part", "hashtag"]),
        InModifierSyntax => ("in", ["word", "root", "phrase", "part"]),
        TypoModifierSyntax => ("typo", ["word"]),
        OnlyModifierSyntax => ("only", ["root"]),
        ExceptModifierSyntax => ("except", ["root"]),
        _ => ("weight", ["word", "root", "phrase", "part", "exact", "hashtag", "domain", "emoji", "regex", "shape", "list"]),
    };

    private static string NameOf(PatternSyntax pattern) => pattern switch
    {
        TextPatternSyntax text => text.Kind.ToString().ToLowerInvariant(),
        RegexPatternSyntax => "regex",
        ShapePatternSyntax => "shape",
        _ => "list",
    };

    private static PatternModifiers Apply(ModifierSyntax syntax, PatternModifiers modifiers, FileDiagnostics diagnostics)
    {
        switch (syntax)
        {
            case CasedModifierSyntax:
                return modifiers with { Cased = true };
            case NoStepModifierSyntax no:
                return modifiers with { Forbidden = modifiers.Forbidden | StepOf(no.Step, diagnostics) };
            case InModifierSyntax place:
                if (place.Place.Text != Names)
                    diagnostics.ReportUnknownWord(place.Place.Span, place.Place.Text, "place", [Names]);
                return modifiers with { Forbidden = modifiers.Forbidden & ~ReadingSteps.Name };
            case TypoModifierSyntax typo:
                if (typo.Letters.Value is < 1 or > MostTypos)
                    diagnostics.ReportNumberOutside(typo.Letters.Span, "`typo`", 1, MostTypos);
                return modifiers with { Typo = (int)Math.Min(typo.Letters.Value, MostTypos) };
            case WeightModifierSyntax weight:
                if (weight.Weight.Value > LargestWeight)
                    diagnostics.ReportNumberOutside(weight.Weight.Span, "`weight`", 0, LargestWeight);
                return modifiers with { Weight = (int)Math.Min(weight.Weight.Value, LargestWeight), HasWeight = true };
            case OnlyModifierSyntax only:
                return modifiers with { Affixes = modifiers.Affixes with { Only = AffixesOf(only.Affixes, diagnostics) } };
            case ExceptModifierSyntax except:
                return modifiers with { Affixes = modifiers.Affixes with { Except = AffixesOf(except.Affixes, diagnostics) } };
            default:
                return modifiers;
        }
    }

    private static ReadingSteps StepOf(NameSyntax name, FileDiagnostics diagnostics)
    {
        foreach (var (text, step) in Steps)
        {
            if (text == name.Text)
                return step;
        }

        diagnostics.ReportUnknownWord(name.Span, name.Text, "step", [.. Steps.Select(step => step.Name)]);
        return ReadingSteps.None;
    }

    private static Affixes AffixesOf(ImmutableArray<NameSyntax> names, FileDiagnostics diagnostics)
    {
        var affixes = Affixes.None;
        foreach (var name in names)
        {
            if (Affix.TryParse(Plain(name.Text), out var affix))
                affixes |= affix;
            else
                diagnostics.ReportUnknownWord(name.Span, name.Text, "affix", Affix.Names);
        }

        return affixes;
    }

    /// <summary>The affix with plain hyphens; <c>ke-…-an</c> is <c>ke-an</c>.</summary>
    private static string Plain(string affix)
    {
        var text = new System.Text.StringBuilder();
        foreach (var c in affix)
        {
            var hyphen = SourceCharacters.IsHyphen(c);
            if (c is '.' or '\u2026' || (hyphen && text.Length > 0 && text[text.Length - 1] == '-'))
                continue;
            text.Append(hyphen ? '-' : c);
        }

        return text.ToString();
    }
}
