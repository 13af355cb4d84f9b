namespace AsnEthics.Rules.Normalization;

/// <summary>Cuts a mention or a link into words: at every sign and where a hashtag would be cut (@info_JokiCpns, https://joki-cpns.com).</summary>
internal static class NameWords
{
    /// <summary>Longer links are read only so far: what a reader takes in of a name stands at its beginning.</summary>
    private const int LongestName = 200;

    /// <summary>Adds the words as stretches of the whole text.</summary>
    public static void Split(string text, Token token, List<TextRange> words)
    {
        var end = Math.Min(token.End, token.Start + LongestName);
        for (var start = token.Start; start < end;)
        {
            if (!CharacterKinds.IsWordAt(text, start))
            {
                start++;
                continue;
            }

            var behind = start;
            while (behind < end && CharacterKinds.At(text, behind, out var length).IsWordCharacter())
                behind += length;
            HashtagWords.Split(text, start, behind, words);
            start = behind;
        }
    }
}
