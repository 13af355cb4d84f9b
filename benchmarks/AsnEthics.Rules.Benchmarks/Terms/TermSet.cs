namespace AsnEthics.Rules.Benchmarks.Terms;

/// <summary>Distinct words of a-z to be searched for.</summary>
/// <param name="Density">What the set was made for.</param>
/// <param name="Words">The words, in no particular order.</param>
/// <param name="CorpusWords">How many of them were taken from the corpus; the others are made up and stand in no post.</param>
/// <param name="PostsWithOne">How many posts of the corpus hold one as a whole word, whatever its case.</param>
internal sealed record TermSet(TermDensity Density, IReadOnlyList<string> Words, int CorpusWords, int PostsWithOne);
