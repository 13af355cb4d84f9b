using System.Collections.Immutable;

namespace AsnEthics.Rules.LanguageServer.Analysis;

/// <summary>What is known of an open document. Guarded by the lock of the <see cref="AnalysisLoop"/>.</summary>
internal sealed class DocumentState
{
    /// <summary>The newest resolved names; may be of an older version.</summary>
    public RuleAnalysis? Names { get; set; }

    /// <summary>What grammar and names say.</summary>
    public ImmutableArray<Problem> Quick { get; set; } = [];

    /// <summary>What only lints, plans and examples say.</summary>
    public ImmutableArray<Problem> Slow { get; set; } = [];

    /// <summary>List files that were told of problems because of this document.</summary>
    public ImmutableHashSet<string> ListFiles { get; set; } = [];

    /// <summary>Ends the passes that were begun for an older version.</summary>
    public CancellationTokenSource Passes { get; set; } = new();
}
