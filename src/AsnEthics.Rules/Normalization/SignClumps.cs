namespace AsnEthics.Rules.Normalization;

/// <summary>Finds the clumps of a post, in time linear in it.</summary>
internal static class SignClumps
{
    /// <summary>Longer ones are formulas, tables and the like.</summary>
    private const int LongestClump = 48;

    /// <summary>Units between two tokens.</summary>
    private const int LongestGap = 6;

    /// <summary>Signs that are looked at before and behind.</summary>
    private const int LongestEdge = 8;

    /// <param name="post">The post.</param>
    /// <param name="clumps">Takes the clumps behind what it holds.</param>
    public static void Find(PostText post, List<SignClump> clumps)
    {
        var words = 0;
        for (var first = 0; first < post.Tokens.Count;)
        {
            var last = first;
            var firstWord = words;
            words += post.Tokens[first].IsWord ? 1 : 0;
            if (CanStand(post.Tokens[first]))
            {
                while (last + 1 < post.Tokens.Count && CanStand(post.Tokens[last + 1]) && post.Tokens[last].Sentence == post.Tokens[last + 1].Sentence && HangTogether(post.Text, post.Tokens[last], post.Tokens[last + 1]))
                {
                    last++;
                    words += post.Tokens[last].IsWord ? 1 : 0;
                }

                if (ClumpOf(post.Text, post.Tokens, first, last, firstWord, words) is { } clump)
                    clumps.Add(clump);
            }

            first = last + 1;
        }
    }

    /// <summary>
    /// Every clump that a text without spaces may hold, wherever sentences end in it: those of any tokens that follow one another. Null where there are more tokens than it pays to try.
    /// </summary>
    public static List<SignClump>? FindEvery(string text, List<Token> tokens)
    {
        var clumps = new List<SignClump>();
        if (tokens.Count > MostTokens)
            return null;

        for (var first = 0; first < tokens.Count; first++)
        {
            for (var last = first; last < tokens.Count && CanStand(tokens[last]) && (last == first || HangTogether(text, tokens[last - 1], tokens[last])); last++)
            {
                if (ClumpOf(text, tokens, first, last, firstWord: 0, endWord: 0) is { } clump)
                    clumps.Add(clump);
            }
        }

        return clumps;
    }

    private const int MostTokens = 12;

    private static bool CanStand(Token token) => token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Mention or TokenKind.Emoji;

    private static bool HangTogether(string text, Token before, Token after)
    {
        if (after.Start - before.End > LongestGap)
            return false;
        for (var index = before.End; index < after.Start;)
        {
            if (CharacterKinds.At(text, index, out var length) is CharacterKind.Space or CharacterKind.LineEnd)
                return false;
            index += length;
        }

        return true;
    }

    /// <summary>The clump of these tokens; null where it is one plain word, holds none, or is too long.</summary>
    private static SignClump? ClumpOf(string text, List<Token> tokens, int first, int last, int firstWord, int endWord)
    {
        while (first <= last && tokens[first].Kind == TokenKind.Emoji)
            first++;
        while (last > first && tokens[last].Kind == TokenKind.Emoji)
            last--;
        if (first > last)
            return null;

        var core = new TextRange(tokens[first].Kind == TokenKind.Mention ? tokens[first].Start + 1 : tokens[first].Start, tokens[last].End);
        if (core.Length > LongestClump)
            return null;

        var start = core.Start;
        while (start > 0 && core.Start - start < LongestEdge && IsEdge(text[start - 1]))
            start--;
        var end = core.End;
        while (end < text.Length && end - core.End < LongestEdge && IsEdge(text[end]))
            end++;

        var isPlainWord = first == last && start == core.Start && end == core.End && (AreLetters(text, core) || !HasSign(text, core));
        return isPlainWord ? null : new SignClump(first, last, firstWord, endWord, first == last && tokens[first].Kind == TokenKind.Mention, core, new TextRange(start, end));
    }

    /// <summary>Most words; seen faster than that there is no sign in them.</summary>
    private static bool AreLetters(string text, TextRange range)
    {
        for (var index = range.Start; index < range.End; index++)
        {
            if ((uint)((text[index] | 0x20) - 'a') > 'z' - 'a')
                return false;
        }

        return true;
    }

    private static bool HasSign(string text, TextRange range)
    {
        for (var index = range.Start; index < range.End; index++)
        {
            if (IsEdge(text[index]) || WordScanner.IsHyphen(text[index]))
                return true;
        }

        return false;
    }

    private static bool IsEdge(char unit) => SignLetters.IsSign(unit) || SignLetters.IsMask(unit);
}
