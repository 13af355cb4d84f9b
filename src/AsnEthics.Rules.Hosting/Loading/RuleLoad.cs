using System.Collections.Immutable;
using AsnEthics.Rules.Hosting.Sources;

namespace AsnEthics.Rules.Hosting.Loading;

/// <summary>What became of one reading of the rule files: a rule set, or the reason why there is none.</summary>
internal sealed record RuleLoad(RuleFileSnapshot Snapshot, RuleSet? RuleSet, ImmutableArray<Diagnostic> Diagnostics, string? Reason)
{
    /// <summary>Whether the files were changed while they were compiled, so that nothing can be said of them.</summary>
    public bool IsTorn { get; init; }
}
