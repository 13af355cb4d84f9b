namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Looks at one window of a text. Its twins give the same answers, each by what one kind of processor can do; they are empty structs, so that a scanner over one of them is compiled for it alone.
/// </summary>
internal interface IWindowClassifier
{
    /// <summary>Classifies <paramref name="count"/> units and folds their letters.</summary>
    /// <param name="text">The first unit. No unit from <paramref name="count"/> on is read: the text may end at a page that is not there.</param>
    /// <param name="count">1 to 64.</param>
    /// <param name="folded">Takes 64 bytes: 1 to 26 for a letter whatever its case, 0 for any other unit and from <paramref name="count"/> on.</param>
    /// <param name="masks">The classes; no bit is set from <paramref name="count"/> on.</param>
    void Classify(ref char text, int count, ref byte folded, out WindowMasks masks);
}
