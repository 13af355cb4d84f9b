using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Words with covered letters: b*ngs*t fits bangsat.</summary>
internal static class MaskedLetters
{
    /// <summary>Whether the word is of small Latin letters and masks alone.</summary>
    public static bool Are(string masked)
    {
        foreach (var unit in masked)
        {
            if (unit != SignLetters.Mask && unit is < 'a' or > 'z')
                return false;
        }

        return true;
    }

    public static int CountSeen(string masked)
    {
        var seen = 0;
        foreach (var unit in masked)
            seen += unit == SignLetters.Mask ? 0 : 1;
        return seen;
    }

    /// <summary>Whether the word has the same length and agrees wherever a letter is to be seen.</summary>
    public static bool Fit(string masked, string word)
    {
        if (masked.Length != word.Length)
            return false;
        for (var index = 0; index < word.Length; index++)
        {
            if (masked[index] != SignLetters.Mask && masked[index] != word[index])
                return false;
        }

        return true;
    }
}
