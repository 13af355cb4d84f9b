using AsnEthics.Rules.Binding;
using AsnEthics.Rules.LanguageServer.Documents;
using AsnEthics.Rules.Loading;

namespace AsnEthics.Rules.LanguageServer.Analysis;

/// <summary>A document at one version with all its rule set names and imports, resolved as far as errors allow. Immutable in effect: nobody changes it once it is made.</summary>
internal sealed class RuleAnalysis
{
    private RuleAnalysis(OpenDocument document, RuleSetCompilation compilation)
    {
        Document = document;
        Compilation = compilation;
        Files = [.. compilation.Bound.Scopes.SelectMany(scope => scope.Unit.Files)];
        File = Files.FirstOrDefault(file => file.Source.Name == document.Source.Name);
        Scope = File is null ? null : ScopeOf(File.Unit);
    }

    public OpenDocument Document { get; }

    public RuleSetCompilation Compilation { get; }

    public BoundRuleSet Bound => Compilation.Bound;

    /// <summary>Every file that was read, imported and built-in ones too.</summary>
    public IReadOnlyList<RuleFile> Files { get; }

    /// <summary>The document's own file; null where it could not be read.</summary>
    public RuleFile? File { get; }

    /// <summary>The names the document's rules can use.</summary>
    public UnitScope? Scope { get; }

    /// <summary>Resolves names without generating forms: some milliseconds for each hundred rules.</summary>
    public static RuleAnalysis Names(OpenDocument document, DocumentStore documents) => Names(document, documents, documents.RuleSetOf(document));

    /// <summary>The same over every rule file of the workspace, for what reaches beyond one rule set.</summary>
    public static RuleAnalysis Workspace(OpenDocument document, DocumentStore documents) => Names(document, documents, documents.Workspace());

    /// <summary>Compiles as <c>asnrules lint</c> does: on top of the base set, with lints and examples.</summary>
    public static RuleSetCompilation Full(OpenDocument document, DocumentStore documents) =>
        RuleSetCompiler.Compile(documents.RuleSetOf(document), new RuleSetCompilerOptions { IncludeBuiltIn = true, OpenFiles = documents.OpenTexts() });

    public UnitScope? ScopeOf(RuleUnit unit) => Bound.Scopes.FirstOrDefault(scope => scope.Unit == unit);

    private static RuleAnalysis Names(OpenDocument document, DocumentStore documents, IReadOnlyList<RuleSource> sources) =>
        new(document, RuleSetCompiler.Compile(sources, new RuleSetCompilerOptions { BindOnly = true, OpenFiles = documents.OpenTexts() }));
}
