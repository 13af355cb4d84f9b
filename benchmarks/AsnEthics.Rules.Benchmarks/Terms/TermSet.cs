namespace AsnEthics.Rules.Benchmarks.Terms;

/// <summary>Distinct words of a-z to be searched for.</summary>
/// <param name="Density">What the set was made for.</param>
/// <param name="Words">The words, in no particular order.</param>
internal sealed record TermSet(TermDensity Density, IReadOnlyList<string> Words);
