using System.Globalization;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Diagnostics;

/// <summary>Warnings: the rule set is made, but a rule may not do what its author means.</summary>
internal sealed partial class FileDiagnostics
{
    private const double Percent = 100;

    public void ReportNeverMatches(SourceSpan span, string reason, string? help) =>
        Report(DiagnosticDescriptors.NeverMatches, span, "this can never match as written: " + reason, help);

    public void ReportSignsPassedOver(SourceSpan span, string kind) =>
        Report(DiagnosticDescriptors.NeverMatches, span, $"signs are not part of a `{kind}` and are passed over here", "leave the signs out, or use `regex`");

    public void ReportSeveralWords(SourceSpan span, string kind, string instead) =>
        Report(DiagnosticDescriptors.SeveralWords, span, $"several words in `{kind}`", $"write `{instead}`");

    public void ReportCoveredEntry(SourceSpan span, string entry, string other, SourceText otherSource, SourceSpan otherSpan, bool isRemovable) =>
        Report(DiagnosticDescriptors.CoveredEntry, span, $"{entry} adds nothing to {other}, which finds all its spellings", "remove it, or give it a `weight` of its own", fix: isRemovable ? EntryRemoval.Of(source, span) : null, notes: [NoteAt("the other one", otherSource, otherSpan)]);

    public void ReportReadAlready(SourceSpan span, string entry, string reading, string other, SourceText otherSource, SourceSpan otherSpan, bool isRemovable) =>
        Report(DiagnosticDescriptors.ReadAlready, span, $"{entry} is read as `{reading}` anyway, which {other} finds", "remove it", fix: isRemovable ? EntryRemoval.Of(source, span) : null, notes: [NoteAt("the other one", otherSource, otherSpan)]);

    public void ReportSameEntry(SourceSpan span, string entry, string other, SourceText otherSource, SourceSpan otherSpan, bool isRemovable) =>
        Report(DiagnosticDescriptors.SameEntry, span, $"{entry} and {other} are the same word to the reader of posts", "keep one of them", fix: isRemovable ? EntryRemoval.Of(source, span) : null, notes: [NoteAt("the other one", otherSource, otherSpan)]);

    public void ReportShortPattern(SourceSpan span, string kind, int letters, int fewest) =>
        Report(
            DiagnosticDescriptors.ShortPattern,
            span,
            FormattableString.Invariant($"`{kind}` with {letters} letters is found inside too many other words; {fewest} are the least that tell words apart"),
            kind == "part" ? "use `word` or `root`" : "write the misspellings as words of their own");

    public void ReportFlagsTwice(SourceSpan span, string entry, string otherRule, SourceText otherSource, SourceSpan other) =>
        Report(
            DiagnosticDescriptors.FlagsTwice,
            span,
            $"{entry} alone flags in rule `{otherRule}` too: one word gives two findings",
            "keep it in one of them",
            notes: [NoteAt("the other one", otherSource, other)]);

    public void ReportUnused(SourceSpan span, string what, string name) =>
        Report(DiagnosticDescriptors.Unused, span, $"nothing uses the {what} `{name}`", "remove it, or say why it stays: `# allow W105: reason`");

    public void ReportIdleException(SourceSpan span, string pattern) =>
        Report(DiagnosticDescriptors.IdleException, span, $"this exception can never cover a hit of `{pattern}`: none of its words is in it");

    public void ReportGreedyException(SourceSpan span, string pattern) =>
        Report(DiagnosticDescriptors.GreedyException, span, $"this exception swallows every hit of `{pattern}`");

    public void ReportFormsOfAnotherWord(SourceSpan span, string root, string forms, int count, string leaveOut) =>
        Report(
            DiagnosticDescriptors.FormOfAnotherWord,
            span,
            count == 1 ? $"a form of `{root}` is another word: {forms}" : FormattableString.Invariant($"{count} forms of `{root}` are other words: {forms}"),
            leaveOut);

    public void ReportSlowPattern(SourceSpan span) =>
        Report(
            DiagnosticDescriptors.SlowPattern,
            span,
            "no letter, digit or sign is in every match of this expression, so each post is read to its end for it",
            "give it something that every match holds, or use `word`, `phrase` or `shape`");

    public void ReportConstantCondition(SourceSpan span, bool value) =>
        Report(DiagnosticDescriptors.ConstantCondition, span, value ? "this condition is always true" : "this condition is never true");

    public void ReportHoldsWithoutHit(SourceSpan span) =>
        Report(
            DiagnosticDescriptors.ConstantCondition,
            span,
            "this condition can hold without any hit, but sentences and windows are looked at only where a pattern was found",
            "use `flag post`");

    public void ReportMixedAndOr(SourceSpan span) =>
        Report(
            DiagnosticDescriptors.MixedAndOr,
            span,
            "`and` mixed with `or` without parentheses: `and` binds closer",
            fix: new DiagnosticFix("put parentheses around it", new TextRange(span.Start, span.End), "(" + source.Slice(span) + ")"));

    public void ReportMixedScripts(SourceSpan span, string word) =>
        Report(DiagnosticDescriptors.MixedScripts, span, $"`{word}` mixes letters of several scripts", "type it again");

    public void ReportInvisibleInText(SourceSpan span, char c) =>
        Report(
            DiagnosticDescriptors.MixedScripts,
            span,
            "an invisible or direction character (U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) + ") in a text",
            fix: Remove(span, "the character"));

    public void ReportDistanceBeyondScope(SourceSpan span, long distance, long scope, string what) =>
        Report(
            DiagnosticDescriptors.DistanceBeyondScope,
            span,
            FormattableString.Invariant($"a distance of {distance} words in {what} of {scope} words at most"),
            fix: IsNumber(span) ? Replace(span, scope.ToString(CultureInfo.InvariantCulture)) : null);

    public void ReportNoDenialGuard(SourceSpan span, string rule, string severity) =>
        Report(
            DiagnosticDescriptors.NoDenialGuard,
            span,
            $"rule `{rule}` indicates a {severity} breach and takes no notice of denial: who warns against the same words is flagged too",
            "write `ignore hit when @se137.penolakan within 3 words before`, or say why not: `# allow W117: reason`");

    public void ReportNoIndonesianMessage(SourceSpan span, string rule) =>
        Report(DiagnosticDescriptors.NoIndonesianMessage, span, $"rule `{rule}` has no `message id`", "its title serves in its place");

    public void ReportOverrideExpired(SourceSpan span, string rule, DateTime until) =>
        Report(
            DiagnosticDescriptors.OverrideExpired,
            span,
            $"this no longer switches rule `{rule}` off: it ended on " + until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "renew or remove it");

    public void ReportUncoveredGuideline(SourceSpan span, long number) =>
        Report(DiagnosticDescriptors.UncoveredGuideline, span, FormattableString.Invariant($"no active rule watches over guideline {number}"), "write a rule for it, or say why not: `# allow W120: reason`");

    public void ReportNoisy(SourceSpan span, string rule, long found, long posts, double bound) =>
        Report(
            DiagnosticDescriptors.Noisy,
            span,
            FormattableString.Invariant($"rule `{rule}` finds something in {found} of {posts} clean posts ({found * Percent / posts:0.00} %; {bound * Percent:0.00} % may be)"),
            "look at those posts, then narrow a pattern or write an exception");

    public void ReportNotRobust(SourceSpan span, string rule, long found, long disguised, double bound) =>
        Report(
            DiagnosticDescriptors.NotRobust,
            span,
            FormattableString.Invariant($"{found} of {disguised} disguised examples of rule `{rule}` are still found ({found * Percent / disguised:0.00} %; {bound * Percent:0.00} % should be)"),
            FormattableString.Invariant($"`asnrules robustness --rule {rule} --misses 20` shows the others"));

    /// <summary>Whether the place is a number, rather than a phrase whose gaps were counted together.</summary>
    private bool IsNumber(SourceSpan span) => span.Length > 0 && source.Slice(span).All(char.IsDigit);
}
