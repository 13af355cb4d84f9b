namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>The letters a to z, as which folded words are written.</summary>
internal static class LatinLetters
{
    /// <summary>Whether a word is of small Latin letters alone.</summary>
    public static bool Are(string word)
    {
        foreach (var unit in word)
        {
            if (unit is < 'a' or > 'z')
                return false;
        }

        return true;
    }
}
