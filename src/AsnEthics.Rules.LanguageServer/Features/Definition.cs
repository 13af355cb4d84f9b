using AsnEthics.Rules.LanguageServer.Analysis;
using AsnEthics.Rules.LanguageServer.Documents;
using AsnEthics.Rules.LanguageServer.Protocol;
using AsnEthics.Rules.Loading;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.LanguageServer.Features;

/// <summary>Where a name is declared: lists, facts, rules, patterns, imports, guideline points, list files.</summary>
internal static class Definition
{
    public static LspLocation[] At(int offset, RuleAnalysis analysis, DocumentStore documents)
    {
        if (analysis is not { File: { } file, Scope: { } scope })
            return [];
        if (GuidelineAt.Find(analysis, offset) is { } guideline)
            return [.. guideline.Declarations.Select(declaration => Location(declaration.File, declaration.Point.Span, documents))];
        if (ReferenceTo(offset, analysis) is { } path)
            return [new LspLocation(documents.UriOf(path), default)];
        if (FileSymbols.At(file, scope, offset) is not { } place)
            return [];
        if (place.Symbol.Kind == SymbolKind.Import)
            return scope.Unit.Imports.TryGetValue(place.Symbol.Name, out var unit) ? [Location(unit.Files[0], SourceSpan.At(0), documents)] : [];
        return [.. analysis.Files.SelectMany(other => FileSymbols.Of(other, analysis.ScopeOf(other.Unit)!).Where(found => found.IsDeclaration && found.Symbol == place.Symbol).Select(found => Location(other, found.Span, documents)))];
    }

    /// <summary>The file that a quoted reference names: an import or a list file.</summary>
    private static string? ReferenceTo(int offset, RuleAnalysis analysis)
    {
        var file = analysis.File!;
        foreach (var import in file.Syntax.Imports)
        {
            if (Holds(import.Reference.Span, offset) && file.Unit.Imports.TryGetValue(import.Alias.Text, out var unit))
                return unit.Files[0].Source.Name;
        }

        var list = file.Syntax.Blocks.OfType<ListSyntax>().FirstOrDefault(list => list.File is { } reference && Holds(reference.Span, offset));
        return list is null || file.Folder is null ? null : FolderBoundary.TryResolve(file.Folder, list.File!.Value, out _);
    }

    private static bool Holds(SourceSpan span, int offset) => span.Start <= offset && offset <= span.End;

    private static LspLocation Location(RuleFile file, SourceSpan span, DocumentStore documents) => new(documents.UriOf(file.Source.Name), file.Source.RangeOf(span));
}
