using System.Collections.Immutable;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Diagnostics;

/// <summary>Problems with files, imports and versions.</summary>
internal sealed partial class FileDiagnostics
{
    public void ReportFileUnreadable(SourceSpan span, string name, string reason) =>
        Report(DiagnosticDescriptors.Import, span, $"the rule file `{name}` cannot be read: {reason}");

    public void ReportNotUtf8(SourceSpan span) =>
        Report(DiagnosticDescriptors.Syntax, span, "the file is not UTF-8 here", help: "save it as UTF-8");

    public void ReportEmptyName(SourceSpan span, string what) =>
        Report(DiagnosticDescriptors.Syntax, span, $"{what} has a name that is not empty");

    public void ReportNoVersion(SourceSpan span) =>
        Report(DiagnosticDescriptors.Syntax, span, "a version is one to three numbers with dots between, such as \"1.3.0\"");

    public void ReportNoVersionConstraint(SourceSpan span) =>
        Report(DiagnosticDescriptors.Syntax, span, "a demanded version is such as \"1.3.0\", \"1.*\" or \">=1.0 <2.0\"");

    public void ReportVersionsDiffer(SourceSpan span, string ruleSet) =>
        Report(DiagnosticDescriptors.Import, span, $"the files of rule set `{ruleSet}` carry different versions");

    public void ReportEngineNotSatisfied(SourceSpan span, string demanded, string actual) =>
        Report(DiagnosticDescriptors.Import, span, $"the file demands engine {demanded}, this is {actual}");

    public void ReportVersionNotSatisfied(SourceSpan span, string ruleSet, string demanded, string actual) =>
        Report(DiagnosticDescriptors.Import, span, $"`{ruleSet}` is version {actual}, the file demands {demanded}");

    public void ReportImportNotFound(SourceSpan span, string reference, string reason, ImmutableArray<string> known)
    {
        var nearest = NearestName.Among(reference, known);
        Report(
            DiagnosticDescriptors.Import,
            span,
            $"the rule set `{reference}` cannot be imported: {reason}",
            DidYouMean(nearest),
            nearest is null ? null : Replace(span, "\"" + nearest + "\""));
    }

    public void ReportCircularImport(SourceSpan span, string ruleSet) =>
        Report(DiagnosticDescriptors.Circular, span, $"`{ruleSet}` imports itself in a circle");

    public void ReportListFile(SourceSpan span, string reference, string reason) =>
        Report(DiagnosticDescriptors.ListFile, span, $"the list file `{reference}` cannot be read: {reason}");
}
