using System.Collections.Immutable;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Diagnostics;

/// <summary>Problems found while a file is cut into tokens and parsed.</summary>
internal sealed partial class FileDiagnostics
{
    public void ReportUnexpected(SourceSpan span, string found, ImmutableArray<string> expected, string? nearest)
    {
        var message = expected.IsEmpty ? $"unexpected {found}" : $"unexpected {found}, expected {OneOf(expected)}";
        Report(DiagnosticDescriptors.Syntax, span, message, DidYouMean(nearest), nearest is null ? null : Replace(span, nearest), expected);
    }

    public void ReportEndsTooEarly(SourceSpan span, string after, ImmutableArray<string> expected) =>
        Report(DiagnosticDescriptors.Syntax, span, $"expected {OneOf(expected)} after {after}", expected: expected);

    public void ReportReservedWord(SourceSpan span, string word) =>
        Report(DiagnosticDescriptors.Syntax, span, $"`{word}` is a word of the language and cannot be a name", help: "choose another name");

    public void ReportNoHeader(SourceSpan span) =>
        Report(
            DiagnosticDescriptors.Syntax,
            span,
            "a rule file begins with `ruleset \"name\" version \"1.0.0\"`",
            fix: new DiagnosticFix("add a header", new TextRange(0, 0), "ruleset \"nama\" version \"1.0.0\"\n\n"),
            expected: ["`ruleset`"]);

    public void ReportMisplaced(SourceSpan span, string what, string before) =>
        Report(DiagnosticDescriptors.Syntax, span, $"{what} stands before {before}", help: "move it up");

    public void ReportOnlyOnce(SourceSpan span, string what) =>
        Report(DiagnosticDescriptors.Duplicate, span, $"{what} is given twice", fix: Remove(span, "the second one"));

    public void ReportMissing(SourceSpan span, string owner, string what) =>
        Report(DiagnosticDescriptors.Syntax, span, $"{owner} has no {what}", expected: [what]);

    public void ReportNotClosed(SourceSpan opener, string what) =>
        Report(DiagnosticDescriptors.NotClosed, opener, $"{what} is not closed", help: "add `end` behind its last line", expected: ["`end`"]);

    public void ReportUnquoted(SourceSpan span, string text) =>
        Report(
            DiagnosticDescriptors.Unquoted,
            span,
            $"text stands in quotes: \"{text}\"",
            fix: Replace(span, "\"" + text + "\""),
            expected: ["a quoted text"]);

    public void ReportUnquotedLetters(SourceSpan span, string text) =>
        Report(DiagnosticDescriptors.Unquoted, span, $"`{text}` is no word of the language; text stands in quotes", fix: Replace(span, "\"" + text + "\""));

    public void ReportInvisible(SourceSpan span, string character) =>
        Report(DiagnosticDescriptors.Unquoted, span, $"an invisible character ({character}) stands here", fix: Remove(span, "the character"));

    public void ReportUnreadable(SourceSpan span, string character) =>
        Report(DiagnosticDescriptors.Syntax, span, $"unexpected character {character}");

    public void ReportNameBeginsWithDigit(SourceSpan span, string text) =>
        Report(DiagnosticDescriptors.Syntax, span, $"`{text}` is neither a number nor a name: a name begins with a letter");

    public void ReportTextNotClosed(SourceSpan span) =>
        Report(DiagnosticDescriptors.Syntax, span, "a text is not closed on its line", fix: new DiagnosticFix("add a closing quote", new TextRange(span.End, span.End), "\""), expected: ["`\"`"]);

    public void ReportRegexNotClosed(SourceSpan span) =>
        Report(DiagnosticDescriptors.Syntax, span, "a regular expression is not closed on its line", fix: new DiagnosticFix("add a closing slash", new TextRange(span.End, span.End), "/"), expected: ["`/`"]);

    public void ReportInvalidEscape(SourceSpan span) =>
        Report(
            DiagnosticDescriptors.Syntax,
            span,
            "a backslash in a text begins an escape",
            help: "write `\\\\` for a backslash",
            fix: Replace(span, "\\\\"),
            expected: ["`\\\"`", "`\\\\`", "`\\n`", "`\\t`", "`\\u{…}`"]);

    public void ReportNumberTooLarge(SourceSpan span) =>
        Report(DiagnosticDescriptors.Syntax, span, "a number has at most 18 digits");

    public void ReportNoSuchDate(SourceSpan span, string date) =>
        Report(DiagnosticDescriptors.Syntax, span, $"there is no day {date}");

    public void ReportFileTooLong(int length, int limit) =>
        Report(DiagnosticDescriptors.Limit, SourceSpan.At(0), FormattableString.Invariant($"the file has {length} characters, MaxFileLength is {limit}"));

    public void ReportNestingTooDeep(SourceSpan span, int limit) =>
        Report(DiagnosticDescriptors.Limit, span, FormattableString.Invariant($"nested more than {limit} levels deep (MaxNesting)"));

    public void ReportPatternTooLong(SourceSpan span, int length, int limit) =>
        Report(DiagnosticDescriptors.Limit, span, FormattableString.Invariant($"a pattern of {length} characters, MaxPatternLength is {limit}"));

    public void ReportAllowWithoutReason(SourceSpan span) =>
        Report(DiagnosticDescriptors.Syntax, span, "`allow` gives the code and a reason: `# allow W104: reason`", expected: ["`:`"]);

    public void ReportAllowUnknown(SourceSpan span, string code)
    {
        var warnings = DiagnosticDescriptors.All.Where(descriptor => descriptor.Severity == DiagnosticSeverity.Warning).Select(descriptor => descriptor.Code);
        Report(DiagnosticDescriptors.UnknownName, span, $"there is no warning `{code}` that could be allowed", DidYouMean(NearestName.Among(code, warnings)));
    }
}
