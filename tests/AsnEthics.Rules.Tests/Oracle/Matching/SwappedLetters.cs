namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Undoes the swap of two neighbouring letters: anjign is anjing.</summary>
internal static class SwappedLetters
{
    /// <summary>A number that words of the same letters share, in whatever order these stand, and hardly any others.</summary>
    public static int KeyOf(string word)
    {
        var key = 0;
        foreach (var letter in word)
            key += letter * letter * letter;
        return key;
    }

    /// <summary>Every word that two different neighbours changed places in.</summary>
    public static IEnumerable<string> Of(string word)
    {
        for (var index = 0; index + 1 < word.Length; index++)
        {
            if (word[index] == word[index + 1])
                continue;
            var letters = word.ToCharArray();
            (letters[index], letters[index + 1]) = (letters[index + 1], letters[index]);
            yield return new string(letters);
        }
    }
}
