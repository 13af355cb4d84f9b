namespace AsnEthics.Rules.Morphology;

/// <summary>What the shape of a root says about its affixes.</summary>
internal static class Syllables
{
    /// <summary>Whether the root has one syllable (bom, cek), so that it takes menge-.</summary>
    public static bool IsOne(string root)
    {
        var groups = 0;
        for (var index = 0; index < root.Length; index++)
        {
            if (IsVowel(root[index]) && (index == 0 || !IsVowel(root[index - 1])))
                groups++;
        }

        return groups == 1;
    }

    /// <summary>Whether the first syllable ends in -er (kerja, ternak, serta), before which ber- and per- lose their r.</summary>
    public static bool FirstEndsInEr(string root) =>
        root.Length > 3 && !IsVowel(root[0]) && root[1] == 'e' && root[2] == 'r' && !IsVowel(root[3]);

    /// <summary>Whether the root begins with two letters none of which is a vowel (transfer, stabil).</summary>
    public static bool StartsWithCluster(string root) => root.Length > 1 && !IsVowel(root[0]) && !IsVowel(root[1]);

    public static bool StartsWith(string root, string start) => root.StartsWith(start, StringComparison.Ordinal);

    private static bool IsVowel(char letter) => letter is 'a' or 'i' or 'u' or 'e' or 'o';
}
