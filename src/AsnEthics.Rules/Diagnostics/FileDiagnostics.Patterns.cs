using System.Collections.Immutable;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Diagnostics;

/// <summary>Problems inside the text of a pattern.</summary>
internal sealed partial class FileDiagnostics
{
    public void ReportPhrase(SourceSpan span, char found, ImmutableArray<string> expected)
    {
        var what = char.IsWhiteSpace(found) ? $"expected {OneOf(expected)} before the space" : $"unexpected `{found}` in a phrase, expected {OneOf(expected)}";
        Report(DiagnosticDescriptors.Syntax, span, what, expected: expected);
    }

    /// <summary>A closing parenthesis or a bar outside parentheses.</summary>
    public void ReportPhraseSign(SourceSpan span, char found) =>
        Report(DiagnosticDescriptors.Syntax, span, found == '|' ? "choices stand in parentheses: `(info|kabar)`" : $"`{found}` has no `(` before it");

    public void ReportPhraseEndsEarly(SourceSpan span, ImmutableArray<string> expected) =>
        Report(DiagnosticDescriptors.Syntax, span, $"the phrase ends too early, expected {OneOf(expected)}", expected: expected);

    public void ReportGapAtEdge(SourceSpan span) =>
        Report(DiagnosticDescriptors.Syntax, span, "a phrase and each of its choices begin and end with a word, not with a gap", fix: Remove(span, "the gap"));

    public void ReportRegex(SourceSpan span, string message) => Report(DiagnosticDescriptors.Regex, span, message);

    public void ReportRegexMatchesEmpty(SourceSpan span) =>
        Report(DiagnosticDescriptors.Regex, span, "the expression matches the empty text", "something in it must stand at least once: `+` in place of `*`");

    public void ReportRegexOverBudget(SourceSpan span, int positions, int limit) =>
        Report(DiagnosticDescriptors.Regex, span, FormattableString.Invariant($"the expression has {positions} positions with its repeats written out, the budget is {limit}"));

    public void ReportEmptyPattern(SourceSpan span) =>
        Report(DiagnosticDescriptors.EmptyPattern, span, "the pattern holds no word once it is normalised", help: "for signs and emoji use `emoji` or `regex`");

    public void ReportEmptyPattern(SourceSpan span, string kind, string example) =>
        Report(DiagnosticDescriptors.EmptyPattern, span, $"the pattern holds no {kind}", $"write it as in {example}");
}
