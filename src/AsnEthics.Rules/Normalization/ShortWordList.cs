namespace AsnEthics.Rules.Normalization;

/// <summary>A list of words of up to eight ASCII letters, which is asked without anything being allocated: a word is one number, a byte a letter. Immutable; safe for any number of threads.</summary>
/// <param name="words">In small letters.</param>
internal sealed class ShortWordList(params string[] words)
{
    private const int LongestWord = sizeof(ulong);
    private const int BitsOfLetter = 8;
    private const ulong NoWord = 0;

    private readonly HashSet<ulong> _keys = [.. words.Select(word => KeyOf(word.AsSpan()))];

    /// <summary>Whether the list has the word of a key.</summary>
    public bool Contains(ulong key) => key != NoWord && _keys.Contains(key);

    /// <summary>The key of a word in any case; one that no list has where it is longer or of other letters.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return NoWord;

        var key = NoWord;
        foreach (var unit in word)
        {
            var letter = LetterCase.ToLower(unit);
            if (letter is < 'a' or > 'z')
                return NoWord;
            key = (key << BitsOfLetter) | letter;
        }

        return key;
    }
}
