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

    /// <summary>Something stands behind a clause that is complete before it.</summary>
    public void ReportBehind(SourceSpan span, string found, string before, string? nearest, string? help) =>
        Report(DiagnosticDescriptors.Syntax, span, $"unexpected {found} after {before}", DidYouMean(nearest) ?? help, nearest is null ? null : Replace(span, nearest));

    public void ReportNeedlesslyQuoted(SourceSpan span, string word, ImmutableArray<string> expected) =>
        Report(DiagnosticDescriptors.Syntax, span, $"unexpected quotes, expected {OneOf(expected)}", fix: Replace(span, word), expected: expected);

    /// <param name="span">What stands at the head of the file.</param>
    /// <param name="word">Its first word, which may be a misspelt <c>ruleset</c>; empty where it is none.</param>
    /// <param name="isBelow">Whether a header follows further down.</param>
    public void ReportNoHeader(SourceSpan span, string word, bool isBelow)
    {
        var isMisspelt = NearestName.Among(word, ["ruleset"]) is not null;
        Report(
            DiagnosticDescriptors.Syntax,
            span,
            "a rule file begins with `ruleset \"name\" version \"1.0.0\"`",
            isMisspelt ? DidYouMean("ruleset") : isBelow ? "remove what stands before it" : null,
            isMisspelt ? Replace(span, "ruleset") : isBelow ? null : new DiagnosticFix("add a header", new TextRange(0, 0), "ruleset \"nama\" version \"1.0.0\"\n\n"),
            ["`ruleset`"]);
    }

    public void ReportMisplaced(SourceSpan span, string what, string before) =>
        Report(DiagnosticDescriptors.Syntax, span, $"{what} belongs before {before}", help: "move it up");

    public void ReportOnlyOnce(SourceSpan span, string what) =>
        Report(DiagnosticDescriptors.Duplicate, span, $"{what} is given twice", "remove one of them");

    public void ReportMissing(SourceSpan span, string owner, string what) =>
        Report(DiagnosticDescriptors.Syntax, span, $"{owner} has no {what}", expected: [what]);

    public void ReportNotClosed(SourceSpan opener, string what) =>
        Report(DiagnosticDescriptors.NotClosed, opener, $"{what} is not closed", help: "add `end` behind its last line", expected: ["`end`"]);

    public void ReportUnquoted(SourceSpan span)
    {
        var quoted = "\"" + source.Slice(span) + "\"";
        Report(DiagnosticDescriptors.Unquoted, span, "text stands in quotes: " + quoted, fix: Replace(span, quoted), expected: ["a quoted text"]);
    }

    public void ReportUnquotedLetters(SourceSpan span, string text) =>
        Report(DiagnosticDescriptors.Unquoted, span, $"`{text}` is no word of the language; text stands in quotes", fix: Replace(span, "\"" + text + "\""));

    public void ReportInvisible(SourceSpan span, string character) =>
        Report(DiagnosticDescriptors.Unquoted, span, $"an invisible character ({character}) stands here", fix: Remove(span, "the character"));

    /// <param name="span">The sign.</param>
    /// <param name="character">What messages call it.</param>
    /// <param name="instead">The word of the language that says the same; null where there is none.</param>
    public void ReportUnreadable(SourceSpan span, string character, string? instead) =>
        Report(DiagnosticDescriptors.Syntax, span, $"unexpected {character}", DidYouMean(instead), instead is null ? null : Replace(span, " " + instead + " "));

    public void ReportDayFirst(SourceSpan span, string day) =>
        Report(DiagnosticDescriptors.Syntax, span, $"a day is written year, month, day: {day}", fix: Replace(span, day));

    /// <summary>A word of the file's structure that is misspelt, such as <c>ends</c>; it is read as what is meant.</summary>
    public void ReportMisspelt(SourceSpan span, string word, string meant) =>
        Report(DiagnosticDescriptors.Syntax, span, $"unexpected `{word}`, expected `{meant}`", DidYouMean(meant), Replace(span, meant), [$"`{meant}`"]);

    public void ReportNoPlainName(SourceSpan span, string what, string name) =>
        Report(DiagnosticDescriptors.Syntax, span, $"`{name}` cannot be the name of {what}", "a name is letters, digits and `_`, beginning with a letter");

    public void ReportNameBeginsWithDigit(SourceSpan span, string text) =>
        Report(DiagnosticDescriptors.Syntax, span, $"`{text}` is neither a number nor a name: a name begins with a letter");

    public void ReportTextNotClosed(SourceSpan span) =>
        Report(DiagnosticDescriptors.Syntax, span, "a text is not closed on its line", "a text ends on the line on which it begins; `\\n` in it is a new line", new DiagnosticFix("add a closing quote", new TextRange(span.End, span.End), "\""), ["`\"`"]);

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
