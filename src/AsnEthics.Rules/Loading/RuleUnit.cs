using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Loading;

/// <summary>A rule set as it is compiled: the files that carry its name, and what they import.</summary>
internal sealed class RuleUnit(string name)
{
    public string Name => name;

    public List<RuleFile> Files { get; } = [];

    /// <summary>The imported rule sets by alias.</summary>
    public Dictionary<string, RuleUnit> Imports { get; } = new(StringComparer.Ordinal);

    public RuleSetVersion? Version { get; set; }

    /// <summary>The language of messages where none is asked for.</summary>
    public string Language { get; set; } = "id";

    /// <summary>Whether parts of its files or an import could not be read, so that a name unknown here is not reported again.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Whether its files were given to the compiler, so that it is examined whole; imported ones are taken as they are.</summary>
    public bool IsRoot { get; set; }
}

/// <summary>A parsed file of a rule set.</summary>
internal sealed record RuleFile(RuleUnit Unit, SourceText Source, RuleFileSyntax Syntax, FileDiagnostics Diagnostics, string? Folder);
