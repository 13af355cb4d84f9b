using System.Collections.Immutable;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Lints;

/// <summary>Warnings on conditions: constant (W111), <c>and</c> mixed with <c>or</c> (W112), distances beyond the scope (W116).</summary>
internal static class ConditionLints
{
    private const int LongestSentence = 40;

    public static void Run(BoundRule rule, ImmutableArray<PlannedFact> facts)
    {
        var diagnostics = rule.File.Diagnostics;
        var flag = rule.Syntax.Flag!;
        var space = new ConditionSpace(rule.Patterns, facts);
        ReportConstants(flag.Condition, rule.Condition, space, diagnostics);
        if (rule.Scope.Kind != ScopeKind.Post && space.CanHoldWithoutHit(rule.Condition) && space.IsConstant(rule.Condition) is null)
            diagnostics.ReportHoldsWithoutHit(flag.Condition.Span);

        var (scopeWords, scopeName) = rule.Scope.Kind switch
        {
            ScopeKind.Sentence => (LongestSentence, "a sentence"),
            ScopeKind.Window => (rule.Scope.Words, "a window"),
            _ => (int.MaxValue, "a post"),
        };
        Walk(flag.Condition, scopeWords, scopeName, diagnostics);
        foreach (var skip in rule.Syntax.Exceptions.OfType<SkipSyntax>())
            Walk(skip.Condition, skip.WholePost ? int.MaxValue : LongestSentence, skip.WholePost ? "a post" : "a sentence", diagnostics);
        foreach (var near in rule.Syntax.Exceptions.OfType<IgnoreNearSyntax>())
            CheckDistance(near.Words.Span, near.Words.Value, LongestSentence, "a sentence", diagnostics);
        foreach (var pattern in rule.Patterns.SelectMany(pattern => pattern.Alternatives).OfType<BoundSequence>())
            CheckGaps(pattern, rule);
    }

    /// <summary>Reports the outermost conditions that are always or never true.</summary>
    private static void ReportConstants(ConditionSyntax syntax, PlannedCondition planned, ConditionSpace space, FileDiagnostics diagnostics)
    {
        if (syntax is ParenthesizedConditionSyntax parenthesized)
        {
            ReportConstants(parenthesized.Inner, planned, space, diagnostics);
            return;
        }

        if (space.IsConstant(planned) is { } value)
        {
            diagnostics.ReportConstantCondition(syntax.Span, value);
            return;
        }

        foreach (var (part, plannedPart) in Parts(syntax, planned))
            ReportConstants(part, plannedPart, space, diagnostics);
    }

    private static IEnumerable<(ConditionSyntax Syntax, PlannedCondition Planned)> Parts(ConditionSyntax syntax, PlannedCondition planned) => (syntax, planned) switch
    {
        (OrConditionSyntax or, OrCondition plannedOr) => or.Operands.Zip(plannedOr.Operands, (part, plannedPart) => (part, plannedPart)),
        (AndConditionSyntax and, AndCondition plannedAnd) => and.Operands.Zip(plannedAnd.Operands, (part, plannedPart) => (part, plannedPart)),
        (NotConditionSyntax not, NotCondition plannedNot) => [(not.Operand, plannedNot.Operand)],
        _ => [],
    };

    private static void Walk(ConditionSyntax condition, long scopeWords, string scopeName, FileDiagnostics diagnostics)
    {
        switch (condition)
        {
            case OrConditionSyntax or:
                foreach (var operand in or.Operands)
                {
                    if (operand is AndConditionSyntax)
                        diagnostics.ReportMixedAndOr(operand.Span);
                    Walk(operand, scopeWords, scopeName, diagnostics);
                }

                break;
            case AndConditionSyntax and:
                foreach (var operand in and.Operands)
                    Walk(operand, scopeWords, scopeName, diagnostics);
                break;
            case NotConditionSyntax not:
                Walk(not.Operand, scopeWords, scopeName, diagnostics);
                break;
            case ParenthesizedConditionSyntax parenthesized:
                Walk(parenthesized.Inner, scopeWords, scopeName, diagnostics);
                break;
            case NearConditionSyntax near:
                CheckDistance(near.Words.Span, near.Words.Value, scopeWords, scopeName, diagnostics);
                break;
        }
    }

    private static void CheckDistance(SourceSpan span, long distance, long scopeWords, string scopeName, FileDiagnostics diagnostics)
    {
        if (distance > scopeWords)
            diagnostics.ReportDistanceBeyondScope(span, distance, scopeWords, scopeName);
    }

    /// <summary>A phrase stays inside a sentence, so its gaps together are no longer than one.</summary>
    private static void CheckGaps(BoundSequence pattern, BoundRule rule)
    {
        if (pattern.Source != rule.File.Source)
            return;
        var words = pattern.Elements.OfType<BoundGap>().Sum(gap => (long)gap.Maximum);
        CheckDistance(pattern.Span, words, LongestSentence, "a sentence", rule.File.Diagnostics);
    }
}
