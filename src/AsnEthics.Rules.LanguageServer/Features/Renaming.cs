using AsnEthics.Rules.LanguageServer.Analysis;
using AsnEthics.Rules.LanguageServer.Documents;
using AsnEthics.Rules.LanguageServer.Protocol;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Text;
using StreamJsonRpc;

namespace AsnEthics.Rules.LanguageServer.Features;

/// <summary>Gives a list, fact, rule, pattern or import another name wherever the workspace writes it.</summary>
internal static class Renaming
{
    /// <summary>LSP's code for a request that is in order and cannot be met.</summary>
    private const int RequestFailed = -32803;

    /// <summary>The name at an offset; null where none stands that can be renamed: what a built-in rule set declares keeps its name.</summary>
    public static LspRange? RangeAt(int offset, RuleAnalysis analysis) => Find(offset, analysis) is { } place ? analysis.File!.Source.RangeOf(place.Span) : null;

    /// <exception cref="LocalRpcException">The new name is none, or is taken.</exception>
    public static WorkspaceEdit? At(int offset, string newName, RuleAnalysis workspace, DocumentStore documents)
    {
        if (Find(offset, workspace) is not { } place)
            return null;
        var name = place.Symbol.Kind == SymbolKind.List ? newName.TrimStart('@') : newName;
        Check(place.Symbol, name, workspace);
        var changes = new Dictionary<string, TextEdit[]>(StringComparer.Ordinal);
        foreach (var file in workspace.Files.Where(file => !IsBuiltIn(file.Source)))
        {
            // An import's alias is known in its own file alone.
            if (place.Symbol.Kind == SymbolKind.Import && file != workspace.File)
                continue;
            var edits = FileSymbols.Of(file, workspace.ScopeOf(file.Unit)!).Where(other => other.Symbol == place.Symbol).Select(other => new TextEdit(file.Source.RangeOf(other.Span), name)).ToArray();
            if (edits.Length > 0)
                changes[documents.UriOf(file.Source.Name)] = edits;
        }

        return new WorkspaceEdit(changes);
    }

    private static SymbolPlace? Find(int offset, RuleAnalysis analysis)
    {
        if (analysis is not { File: { } file, Scope: { } scope } || FileSymbols.At(file, scope, offset) is not { } place)
            return null;
        var isForeign = analysis.Files.Where(other => IsBuiltIn(other.Source)).Any(other => FileSymbols.Of(other, analysis.ScopeOf(other.Unit)!).Any(found => found.IsDeclaration && found.Symbol == place.Symbol));
        return isForeign ? null : place;
    }

    private static void Check(RuleSymbol symbol, string name, RuleAnalysis workspace)
    {
        var tokens = RuleTokenizer.Instance.Tokenize(name).ToArray();
        if (tokens is not [{ Kind: RuleToken.Name } only] || only.Span.Length != name.Length || (symbol.Kind != SymbolKind.Rule && !name.All(SourceCharacters.IsNamePart)))
            throw Refusal(RuleKeywords.TryGet(name, out _) ? $"`{name}` is a word of the grammar" : $"`{name}` is no name: letters, digits and _, beginning with a letter{(symbol.Kind == SymbolKind.Rule ? ", and - inside" : "")}");
        var renamed = symbol with { Name = name };
        if (symbol.Name != name && workspace.Files.Any(file => FileSymbols.Of(file, workspace.ScopeOf(file.Unit)!).Any(found => found.IsDeclaration && found.Symbol == renamed)))
            throw Refusal($"`{name}` is there already");
    }

    private static LocalRpcException Refusal(string why) => new(why) { ErrorCode = RequestFailed };

    private static bool IsBuiltIn(SourceText source) => BuiltInRuleSets.Se137Sources.Any(builtIn => builtIn.Name == source.Name);
}
