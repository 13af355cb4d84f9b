namespace AsnEthics.Rules.Lexicon;

/// <summary>Tells whether a common word that looks like a form of a root is in truth another word.</summary>
internal static class OtherRoots
{
    /// <summary>What the word, spelled like a form of the root, really is; null where nothing speaks against the root.</summary>
    /// <param name="word">A generated form, in lower case.</param>
    /// <param name="root">The root it was generated from, in lower case.</param>
    public static string? MeaningOf(string word, string root)
    {
        if (OrdinaryWords.StandsAlone(word))
            return word;
        if (OrdinaryWords.RootsOf(word) is { Count: > 0 } roots)
            return roots.Contains(root, StringComparer.Ordinal) ? null : roots[0];
        return OrdinaryWords.IsKnownRoot(root) || !OrdinaryWords.Contains(word) || !OrdinaryWords.IsDerived(word) ? null : word;
    }
}
