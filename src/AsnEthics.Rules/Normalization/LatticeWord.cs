namespace AsnEthics.Rules.Normalization;

/// <summary>
/// A word of a post as patterns see it: it leads from one place in the <see cref="WordLattice"/> to a later one. Most are written words; letters set apart make one
/// more over all of them, and the words of a hashtag stand between the written ones.
/// </summary>
/// <param name="From">The place in the lattice before the word.</param>
/// <param name="To">The place behind it.</param>
/// <param name="Start">Where it begins, in UTF-16 units of the post.</param>
/// <param name="End">The unit behind it.</param>
/// <param name="FirstWord">The index of its first written word.</param>
/// <param name="EndWord">The index behind its last one; equal to <paramref name="FirstWord"/> in a hashtag, which counts for no distance.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Word">How it can be read.</param>
internal sealed record LatticeWord(int From, int To, int Start, int End, int FirstWord, int EndWord, int Sentence, WordReadings Word);
