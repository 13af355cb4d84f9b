using System.Collections.Immutable;
using System.Globalization;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Diagnostics;

/// <summary>Problems found while names are resolved.</summary>
internal sealed partial class FileDiagnostics
{
    /// <summary>Reports into the same bag for another file.</summary>
    public FileDiagnostics For(SourceText other) => bag.In(other);

    public void ReportDuplicateName(SourceSpan span, string what, string name) =>
        Report(DiagnosticDescriptors.Duplicate, span, $"the {what} `{name}` is there already");

    public void ReportDuplicateRule(SourceSpan span, string id, SourceText firstSource, SourceSpan first) =>
        Report(DiagnosticDescriptors.Duplicate, span, $"the rule `{id}` is there already", notes: [NoteAt("the first one", firstSource, first)]);

    public void ReportUnknownName(SourceSpan span, string what, string name, IEnumerable<string> known)
    {
        var nearest = NearestName.Among(name, known);
        Report(DiagnosticDescriptors.UnknownName, span, $"there is no {what} `{name}`", DidYouMean(nearest) ?? Known(known), nearest is null ? null : Replace(span, nearest));
    }

    /// <summary>A word of a closed set that is none of it.</summary>
    public void ReportUnknownWord(SourceSpan span, string word, string what, ImmutableArray<string> known)
    {
        var nearest = NearestName.Among(word, known);
        Report(
            DiagnosticDescriptors.Syntax,
            span,
            $"`{word}` is no {what}, expected {OneOf([.. known.Select(item => $"`{item}`")])}",
            DidYouMean(nearest),
            nearest is null ? null : Replace(span, nearest),
            [.. known.Select(item => $"`{item}`")]);
    }

    public void ReportUnknownFact(SourceSpan span, string name, IEnumerable<string> known)
    {
        var nearest = NearestName.Among(name, known);
        Report(
            DiagnosticDescriptors.UnknownFact,
            span,
            $"there is no fact `{name}`",
            DidYouMean(nearest) ?? "declare it in a `facts` block",
            nearest is null ? null : Replace(span, nearest));
    }

    public void ReportPatternIsNoFact(SourceSpan span, string name) =>
        Report(DiagnosticDescriptors.FactType, span, $"`{name}` is a pattern, not a fact; it is found or it is not");

    public void ReportPatternNamedAsFact(SourceSpan span, string name) =>
        Report(DiagnosticDescriptors.Duplicate, span, $"`{name}` is the name of a fact", help: "give the pattern another name");

    public void ReportFactKindsDiffer(SourceSpan span, string name, SourceText otherSource, SourceSpan other) =>
        Report(DiagnosticDescriptors.FactType, span, $"the fact `{name}` is declared with another kind elsewhere", notes: [NoteAt("the other declaration", otherSource, other)]);

    /// <param name="span">The place.</param>
    /// <param name="name">The fact.</param>
    /// <param name="kind">What the fact is, in words.</param>
    /// <param name="found">What it is taken for, in words.</param>
    /// <param name="usage">How a fact of its kind is written here.</param>
    public void ReportFactAgainstKind(SourceSpan span, string name, string kind, string found, string usage) =>
        Report(DiagnosticDescriptors.FactType, span, $"the fact `{name}` is {kind}, not {found}", $"write {usage}");

    public void ReportFactOption(SourceSpan span, string name, string value, ImmutableArray<string> options)
    {
        var nearest = NearestName.Among(value, options);
        Report(
            DiagnosticDescriptors.FactType,
            span,
            $"the fact `{name}` is never \"{value}\"",
            nearest is null ? null : $"did you mean \"{nearest}\"?",
            nearest is null ? null : Replace(span, "\"" + nearest + "\""),
            [.. options.Select(option => "\"" + option + "\"")]);
    }

    public void ReportFactOutOfRange(SourceSpan span, string name, long minimum, long maximum) =>
        Report(DiagnosticDescriptors.FactType, span, FormattableString.Invariant($"the fact `{name}` lies between {minimum} and {maximum}"));

    public void ReportBackwardRange(SourceSpan span) =>
        Report(DiagnosticDescriptors.FactType, span, "the smaller number of a range stands first");

    public void ReportGuidelineOutside(SourceSpan span, long number, string catalogue, IEnumerable<long> numbers) =>
        Report(
            DiagnosticDescriptors.GuidelineOutside,
            span,
            FormattableString.Invariant($"catalogue `{catalogue}` has no guideline {number}"),
            expected: [.. numbers.Select(known => known.ToString(CultureInfo.InvariantCulture))]);

    public void ReportNoCatalogue(SourceSpan span) =>
        Report(DiagnosticDescriptors.UnknownName, span, "there is no guideline catalogue", help: "declare one with `guidelines`, or import a rule set that has one");

    public void ReportAmbiguousGuideline(SourceSpan span, long number, IEnumerable<string> catalogues) =>
        Report(
            DiagnosticDescriptors.UnknownName,
            span,
            "several guideline catalogues are in scope",
            help: FormattableString.Invariant($"name one of them, such as `{catalogues.First()}.{number}`"),
            expected: [.. catalogues]);

    public void ReportMoreThanNamed(SourceSpan span, long demanded, int named) =>
        Report(DiagnosticDescriptors.MoreThanNamed, span, FormattableString.Invariant($"{demanded} of {named} patterns: the number lies between 1 and {named}"));

    public void ReportNotAPlace(SourceSpan span) =>
        Report(
            DiagnosticDescriptors.Syntax,
            span,
            "on either side of `near` and `before` stands a pattern's name, or names joined by `or` in parentheses",
            expected: ["a pattern's name", "`(a or b)`"]);

    public void ReportUnknownPlaceholder(SourceSpan span, string name, IEnumerable<string> known)
    {
        var nearest = NearestName.Among(name.Trim(), known);
        Report(
            DiagnosticDescriptors.UnknownPlaceholder,
            span,
            $"there is no placeholder `{{{name}}}`",
            nearest is null ? "known: " + string.Join(", ", known.Select(item => $"`{{{item}}}`")) : $"did you mean `{{{nearest}}}`?",
            nearest is null ? null : Replace(span, "{" + nearest + "}"));
    }

    public void ReportLoneBrace(SourceSpan span, char brace) =>
        Report(DiagnosticDescriptors.UnknownPlaceholder, span, $"`{brace}` belongs to no placeholder", $"write `{brace}{brace}` for the character", Replace(span, $"{brace}{brace}"));

    public void ReportMark(SourceSpan span, char bracket) =>
        Report(DiagnosticDescriptors.Syntax, span, $"`{bracket}` does not fit: marks are `[…]`, not empty and not inside one another", $"write `{bracket}{bracket}` for the character", Replace(span, $"{bracket}{bracket}"));

    public void ReportMarkNotClosed(SourceSpan span) =>
        Report(DiagnosticDescriptors.Syntax, span, "a mark is not closed", "write `[[` for the character", expected: ["`]`"]);

    public void ReportMarkInNo(SourceSpan span) =>
        Report(DiagnosticDescriptors.Syntax, span, "a `no` example reports nothing, so it has no marks", "write `[[` for the character");

    public void ReportExampleMissing(SourceSpan span, string rule, bool expected) =>
        Report(
            DiagnosticDescriptors.ExampleMissing,
            span,
            $"rule `{rule}` has no `{(expected ? "yes" : "no")}` example",
            expected ? "write a post that the rule is to flag" : "write a post that comes near and is not to be flagged",
            expected: [expected ? "`yes`" : "`no`"]);

    public void ReportModifierAgainstKind(SourceSpan span, string modifier, string kind, ImmutableArray<string> kinds) =>
        Report(
            DiagnosticDescriptors.Syntax,
            span,
            $"`{modifier}` does not go with {(kind == "list" ? "a list" : $"`{kind}`")}, only with {OneOf([.. kinds.Select(item => $"`{item}`")])}",
            fix: Remove(span, "the modifier"));

    public void ReportNumberOutside(SourceSpan span, string what, long least, long most) =>
        Report(DiagnosticDescriptors.Syntax, span, FormattableString.Invariant($"{what} lies between {least} and {most}"));

    public void ReportTypoOfSeveralWords(SourceSpan span) =>
        Report(DiagnosticDescriptors.Syntax, span, "`typo` goes with single words");

    public void ReportDaysBackwards(SourceSpan span) =>
        Report(DiagnosticDescriptors.Syntax, span, "`until` lies before `since`");

    public void ReportListNameWithDot(SourceSpan span) =>
        Report(DiagnosticDescriptors.Syntax, span, "a list is declared without the name of an import");

    public void ReportCircularList(SourceSpan span, string list) =>
        Report(DiagnosticDescriptors.Circular, span, $"the list `{list}` holds itself in a circle");

    public void ReportNotUpstream(SourceSpan span, string message, string name, IEnumerable<string> known)
    {
        var nearest = NearestName.Among(name, known);
        Report(DiagnosticDescriptors.NotUpstream, span, message, DidYouMean(nearest) ?? Known(known), nearest is null ? null : Replace(span, nearest));
    }

    public void ReportOtherEntryUpstream(SourceSpan span, string entry, string pattern, string rule) =>
        Report(
            DiagnosticDescriptors.NotUpstream,
            span,
            $"pattern `{pattern}` of rule `{rule}` holds {entry} as another kind of pattern or with other modifiers",
            "write the kind and the modifiers as they are there");

    public void ReportAlreadyUpstream(SourceSpan span, string entry, string pattern) =>
        Report(DiagnosticDescriptors.Duplicate, span, $"{entry} is in `{pattern}` already", "remove this line");

    public void ReportTooMany(SourceSpan span, string what, int limit, string property) =>
        Report(DiagnosticDescriptors.Limit, span, FormattableString.Invariant($"more than {limit} {what} ({property})"));

    public void ReportExampleFails(SourceSpan span, string rule, bool expected, ImmutableArray<string> reasons) =>
        Report(
            DiagnosticDescriptors.ExampleFails,
            span,
            expected ? $"rule `{rule}` does not flag this example" : $"rule `{rule}` flags this example",
            notes: [.. reasons.Select(reason => new DiagnosticNote(reason))]);

    public void ReportSpanDiffers(SourceSpan span, string rule, string expected, string reported, ImmutableArray<string> reasons) =>
        Report(
            DiagnosticDescriptors.SpanDiffers,
            span,
            $"rule `{rule}` reports {reported}, marked is {expected}",
            fix: null,
            expected: [expected],
            notes: [.. reasons.Select(reason => new DiagnosticNote(reason))]);

    private static string? Known(IEnumerable<string> known)
    {
        const int most = 8;
        var names = known.Distinct().Take(most + 1).ToList();
        return names.Count is 0 or > most ? null : "known: " + string.Join(", ", names.Select(name => $"`{name}`"));
    }
}
