namespace AsnEthics.Rules.Matching.Lattice;

/// <summary>
/// A word of a post as patterns see it: it leads from one place in the <see cref="PostLattice"/> to a later one. Most are written words; what was set apart makes one
/// more over all its pieces, and what was written together one for each of its parts.
/// </summary>
/// <param name="From">The place in the lattice before the word.</param>
/// <param name="To">The place behind it.</param>
/// <param name="Start">Where it begins, in UTF-16 units of the post.</param>
/// <param name="End">The unit behind it.</param>
/// <param name="FirstWord">The index of its first written word.</param>
/// <param name="EndWord">The index behind its last one; equal to <paramref name="FirstWord"/> in a hashtag, a mention or a link, which count for no distance.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Facts">The number of what the plan says of it (<see cref="PostLattice.FactsOf"/>): a struct without references is copied at once.</param>
/// <param name="Origin">Where it comes from.</param>
internal readonly record struct LatticeWord(int From, int To, int Start, int End, int FirstWord, int EndWord, int Sentence, int Facts, WordOrigin Origin);

/// <summary>Where a word of the lattice comes from.</summary>
internal enum WordOrigin
{
    /// <summary>Written as a word.</summary>
    Written,

    /// <summary>In a hashtag.</summary>
    Hashtag,

    /// <summary>In a mention or a link: only patterns that ask for names see it, and no gap takes it.</summary>
    Name,

    /// <summary>Read over letters that were set apart.</summary>
    Spaced,

    /// <summary>A guess that counts only where a pattern knows the word.</summary>
    Guessed,
}
