using System.Collections.Immutable;
using AsnEthics.Rules.LanguageServer.Analysis;
using AsnEthics.Rules.LanguageServer.Documents;
using AsnEthics.Rules.LanguageServer.Protocol;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.LanguageServer.Features;

/// <summary>The fixes of diagnostics as actions.</summary>
internal static class Fixes
{
    public static CodeAction[] In(OpenDocument document, SourceSpan asked, ImmutableArray<Problem> problems, DocumentStore documents) =>
    [
        .. problems
            .Where(problem => problem is { Origin.Fix: not null, FixSpan: not null } && problem.Span.Start <= asked.End && asked.Start <= problem.Span.End)
            .Select(problem => ToAction(document, problem, documents)),
    ];

    private static CodeAction ToAction(OpenDocument document, Problem problem, DocumentStore documents)
    {
        var fix = problem.Origin.Fix!;
        var edit = new TextEdit(document.Source.RangeOf(problem.FixSpan!.Value), fix.Replacement);
        return new CodeAction($"{problem.Origin.Code}: {fix.Title}", CodeActionKinds.QuickFix, [problem.ToLsp(document.Source, documents)], new WorkspaceEdit(new Dictionary<string, TextEdit[]> { [document.Uri] = [edit] }));
    }
}
