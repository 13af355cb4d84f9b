using System.Collections.Immutable;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>The drafts that are one step smaller than a draft. Some of them do not compile: a pattern that is left out may still be named.</summary>
internal static class RuleSetCuts
{
    private const string PlainMeta = "severity low";

    public static IEnumerable<RuleSetDraft> Of(RuleSetDraft rules)
    {
        foreach (var rest in Without(rules.Rules))
            yield return rules with { Rules = rest };
        foreach (var rest in Without(rules.Lists))
            yield return rules with { Lists = rest };
        foreach (var smaller in Each(rules.Rules, Of))
            yield return rules with { Rules = smaller };
        foreach (var smaller in Each(rules.Lists, list => Alternatives(list.Entries).Select(entries => list with { Entries = entries })))
            yield return rules with { Lists = smaller };
    }

    private static IEnumerable<RuleDraft> Of(RuleDraft rule)
    {
        foreach (var rest in Without(rule.Exceptions))
            yield return rule with { Exceptions = rest };
        foreach (var condition in Of(rule.Condition).Concat(PlainNames(rule)))
            yield return rule with { Condition = condition };
        foreach (var rest in Without(rule.Patterns))
            yield return rule with { Patterns = rest };
        foreach (var smaller in Each(rule.Patterns, pattern => Alternatives(pattern.Alternatives).Select(alternatives => pattern with { Alternatives = alternatives })))
            yield return rule with { Patterns = smaller };
        foreach (var smaller in Each(rule.Exceptions, Of))
            yield return rule with { Exceptions = smaller };
        if (rule.Meta != PlainMeta)
            yield return rule with { Meta = PlainMeta };
    }

    /// <summary>For a condition without parts the name of a pattern alone; for such a name an earlier one, so that cutting comes to an end.</summary>
    private static IEnumerable<ConditionDraft> PlainNames(RuleDraft rule) =>
        rule.Condition is AtomDraft atom ? rule.Patterns.TakeWhile(pattern => pattern.Name != atom.Text).Select(pattern => new AtomDraft(pattern.Name)) : [];

    private static IEnumerable<ConditionDraft> Of(ConditionDraft condition) => condition switch
    {
        NotDraft not => [not.Operand, .. Of(not.Operand).Select(operand => new NotDraft(operand))],
        JoinDraft join => [.. join.Parts, .. Without(join.Parts).Where(rest => rest.Length > 1).Select(rest => join with { Parts = rest }), .. Each(join.Parts, Of).Select(parts => join with { Parts = parts })],
        _ => [],
    };

    private static IEnumerable<ExceptionDraft> Of(ExceptionDraft exception) => exception switch
    {
        IgnoreDraft { Guard: { } guard } ignore => Of(guard).Select(smaller => ignore with { Guard = smaller }),
        SkipDraft skip => Of(skip.Condition).Select(condition => skip with { Condition = condition }),
        _ => [],
    };

    private static IEnumerable<ImmutableArray<AlternativeDraft>> Alternatives(ImmutableArray<AlternativeDraft> alternatives) =>
        [.. Without(alternatives).Where(rest => !rest.IsEmpty), .. Each(alternatives, Of)];

    private static IEnumerable<AlternativeDraft> Of(AlternativeDraft alternative)
    {
        foreach (var rest in Without(alternative.Texts).Where(rest => !rest.IsEmpty))
            yield return alternative with { Texts = rest };
        foreach (var rest in Without(alternative.Modifiers))
            yield return alternative with { Modifiers = rest };
        foreach (var smaller in Each(alternative.Texts, Of))
            yield return alternative with { Texts = smaller };
    }

    /// <summary>A quoted text without one of its words.</summary>
    private static IEnumerable<TextDraft> Of(TextDraft text)
    {
        var words = text.Written.Trim('"').Split(' ').ToImmutableArray();
        return text.Written[0] == '"' && words.Length > 1 ? Without(words).Select(rest => text with { Written = $"\"{string.Join(' ', rest)}\"" }) : [];
    }

    private static IEnumerable<ImmutableArray<T>> Without<T>(ImmutableArray<T> items) => items.Select((_, index) => items.RemoveAt(index));

    /// <summary>The items with one of them made smaller.</summary>
    private static IEnumerable<ImmutableArray<T>> Each<T>(ImmutableArray<T> items, Func<T, IEnumerable<T>> smaller) =>
        items.SelectMany((item, index) => smaller(item).Select(other => items.SetItem(index, other)));
}
