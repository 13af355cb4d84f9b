using System.Collections.Immutable;

namespace AsnEthics.Rules.Hosting;

/// <summary>Why rule files could not be taken into use.</summary>
/// <param name="Reason">One sentence: what is missing, or the first error with its place.</param>
/// <param name="Diagnostics">What the compiler said; empty where it was not asked, because a file is missing or empty.</param>
/// <param name="Since">When it was noticed.</param>
public sealed record RuleLoadFailure(string Reason, ImmutableArray<Diagnostic> Diagnostics, DateTimeOffset Since);
