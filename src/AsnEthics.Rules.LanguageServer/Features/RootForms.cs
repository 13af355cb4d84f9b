using System.Globalization;
using AsnEthics.Rules.Morphology;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.LanguageServer.Features;

/// <summary>A root in a pattern with the forms it stands for.</summary>
internal sealed record RootForms(SourceSpan Span, string Root, AffixFilter Filter, bool Clitics)
{
    private const int MostForms = 60;

    /// <summary>The root at an offset: a text of <c>root</c>, or <c>+root</c> in a phrase.</summary>
    public static RootForms? At(RuleFileSyntax file, int offset)
    {
        foreach (var pattern in file.Blocks.SelectMany(PatternsOf).OfType<TextPatternSyntax>().Where(pattern => pattern.Span.Start <= offset && offset <= pattern.Span.End))
        {
            if (pattern.Texts.FirstOrDefault(text => text.Span.Start <= offset && offset <= text.Span.End) is not { } text)
                continue;
            var clitics = !pattern.Modifiers.OfType<NoStepModifierSyntax>().Any(modifier => modifier.Step.Text == "clitic");
            if (pattern.Kind == PatternKind.Root)
                return new RootForms(text.Span, text.Value.Trim(), FilterOf(pattern), clitics);
            if (pattern.Kind == PatternKind.Phrase && RootInPhrase(text, offset) is { } root)
                return new RootForms(root.Span, root.Root, AffixFilter.All, clitics);
        }

        return null;
    }

    public string Describe()
    {
        var forms = FormGenerator.Generate(Root, Filter, Clitics).Keys.OrderBy(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"root **{Root}**: {forms.Count} forms\n\n{string.Join(", ", forms.Take(MostForms))}{(forms.Count > MostForms ? ", …" : "")}");
    }

    private static (SourceSpan Span, string Root)? RootInPhrase(TextSyntax text, int offset)
    {
        for (var plus = text.Value.IndexOf('+', StringComparison.Ordinal); plus >= 0; plus = text.Value.IndexOf('+', plus + 1))
        {
            var length = 0;
            while (plus + 1 + length < text.Value.Length && char.IsLetterOrDigit(text.Value[plus + 1 + length]))
                length++;
            var span = text.SpanOf(plus, length + 1);
            if (length > 0 && span.Start <= offset && offset <= span.End)
                return (span, text.Value.Substring(plus + 1, length));
        }

        return null;
    }

    private static AffixFilter FilterOf(PatternSyntax pattern)
    {
        var only = pattern.Modifiers.OfType<OnlyModifierSyntax>().SelectMany(modifier => modifier.Affixes).ToList();
        return new AffixFilter(only.Count > 0 ? Join(only) : null, Join(pattern.Modifiers.OfType<ExceptModifierSyntax>().SelectMany(modifier => modifier.Affixes)));
    }

    private static Affixes Join(IEnumerable<NameSyntax> names) => names.Aggregate(Affixes.None, (joined, name) => Affix.TryParse(name.Text, out var affix) ? joined | affix : joined);

    private static IEnumerable<PatternSyntax> PatternsOf(BlockSyntax block) => block switch
    {
        RuleSyntax rule => rule.Patterns.SelectMany(definition => definition.Patterns).Concat(rule.Exceptions.SelectMany(Guards)),
        ListSyntax list => list.Patterns,
        TuneSyntax tune => tune.Changes.OfType<TuneAddSyntax>().Select(add => add.Pattern).Concat(tune.Changes.OfType<TuneExceptionSyntax>().SelectMany(change => Guards(change.Exception))),
        _ => [],
    };

    private static IEnumerable<PatternSyntax> Guards(ExceptionSyntax exception) => exception is IgnoreSyntax { Guard: PatternGuardSyntax guard } ? [guard.Pattern] : [];
}
