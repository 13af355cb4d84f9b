using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Matching.Shapes;

/// <summary>A few words in lower case, asked for words in any case.</summary>
internal sealed class LowerCaseWords(params string[] words)
{
    public bool Contains(ReadOnlySpan<char> written)
    {
        foreach (var word in words)
        {
            if (Are(written, word))
                return true;
        }

        return false;
    }

    private static bool Are(ReadOnlySpan<char> written, string word)
    {
        if (written.Length != word.Length)
            return false;

        for (var index = 0; index < word.Length; index++)
        {
            if (LetterCase.ToLower(written[index]) != word[index])
                return false;
        }

        return true;
    }
}
