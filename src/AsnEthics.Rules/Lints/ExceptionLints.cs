using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Lints;

/// <summary>
/// Exceptions by <c>inside</c> that can never cover a hit (W106) or cover every one (W107). Decided on the words that patterns and guard accept; where other kinds of pattern, typos or
/// gaps make that uncertain, nothing is said.
/// </summary>
internal static class ExceptionLints
{
    public static void Run(BoundRule bound, PlannedRule rule)
    {
        var syntax = bound.Syntax.Exceptions.OfType<IgnoreSyntax>().ToList();
        for (var i = 0; i < syntax.Count; i++)
        {
            if (syntax[i] is not IgnoreInsideSyntax || rule.Ignores[i] is not IgnoreInside ignore)
                continue;
            foreach (var target in ignore.Targets)
                Examine(bound, rule.Patterns[target], rule.Patterns[ignore.Guard], syntax[i], isGuard: target == ignore.Guard);
        }
    }

    private static void Examine(BoundRule bound, PlannedPattern target, PlannedPattern guard, IgnoreSyntax syntax, bool isGuard)
    {
        var diagnostics = bound.File.Diagnostics;
        if (isGuard || (target.Alternatives.Length > 0 && target.Alternatives.All(alternative => IsSwallowed(alternative, guard))))
            diagnostics.ReportGreedyException(syntax.Span, target.Name);
        else if (syntax.Targets.Length == 1 && !target.Alternatives.Any(alternative => MayBeCovered(alternative, guard)))
            diagnostics.ReportIdleException(syntax.Span, target.Name);
    }

    /// <summary>Whether every hit of the alternative is itself a match of the guard: single words, all of whose spellings the guard accepts too.</summary>
    private static bool IsSwallowed(PlannedAlternative alternative, PlannedPattern guard)
    {
        if (alternative is not SequenceAlternative { Elements: [WordElement word] } || word.Test.Typo > 0)
            return false;
        return guard.Alternatives.OfType<SequenceAlternative>().Any(candidate =>
            candidate.Elements is [WordElement other]
            && other.Test.Cased == word.Test.Cased
            && (other.Test.Forbidden & ~word.Test.Forbidden) == 0
            && word.Test.Terms.Keys.All(other.Test.Terms.ContainsKey));
    }

    private static bool MayBeCovered(PlannedAlternative alternative, PlannedPattern guard)
    {
        if (alternative is not SequenceAlternative { Elements: [WordElement first, ..] } || guard.Alternatives.Any(candidate => candidate is not SequenceAlternative))
            return true;
        return guard.Alternatives.OfType<SequenceAlternative>().Any(candidate => candidate.Elements.Any(element => MayAccept(element, first.Test)));
    }

    private static bool MayAccept(SequenceElement element, WordTest word) => element switch
    {
        GapElement => true,
        ChoiceElement choice => choice.Options.Any(option => option.Any(inner => MayAccept(inner, word))),
        WordElement other => other.Test.Typo > 0 || word.Typo > 0 || SharesReading(other.Test, word),
        _ => true,
    };

    /// <summary>Whether some written word can be read as both: a common spelling, or one that is read as the other.</summary>
    private static bool SharesReading(WordTest one, WordTest other) =>
        one.Terms.Keys.Any(other.Terms.ContainsKey) || ReadsAs(one, other) || ReadsAs(other, one);

    private static bool ReadsAs(WordTest written, WordTest word) =>
        WordReader.Read(written.Base, ReadingSteps.None).Any(reading => word.Terms.ContainsKey(reading.Key));
}
