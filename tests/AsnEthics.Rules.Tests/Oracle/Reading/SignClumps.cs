using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Finds the clumps of a post, in time linear in it.</summary>
internal static class SignClumps
{
    /// <summary>Longer ones are formulas, tables and the like.</summary>
    private const int LongestClump = 48;

    /// <summary>Units between two tokens.</summary>
    private const int LongestGap = 6;

    /// <summary>Signs that are looked at before and behind.</summary>
    private const int LongestEdge = 8;

    public static List<SignClump> Find(PostText post)
    {
        var clumps = new List<SignClump>();
        var words = 0;
        for (var first = 0; first < post.Tokens.Count;)
        {
            var last = first;
            var firstWord = words;
            words += post.Tokens[first].IsWord ? 1 : 0;
            if (CanStand(post.Tokens[first]))
            {
                while (last + 1 < post.Tokens.Count && CanStand(post.Tokens[last + 1]) && HangTogether(post, post.Tokens[last], post.Tokens[last + 1]))
                {
                    last++;
                    words += post.Tokens[last].IsWord ? 1 : 0;
                }

                if (ClumpOf(post, first, last, firstWord, words) is { } clump)
                    clumps.Add(clump);
            }

            first = last + 1;
        }

        return clumps;
    }

    private static bool CanStand(Token token) => token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Mention or TokenKind.Emoji;

    private static bool HangTogether(PostText post, Token before, Token after)
    {
        if (after.Start - before.End > LongestGap || before.Sentence != after.Sentence)
            return false;
        for (var index = before.End; index < after.Start;)
        {
            if (CharacterKinds.At(post.Text, index, out var length) is CharacterKind.Space or CharacterKind.LineEnd)
                return false;
            index += length;
        }

        return true;
    }

    /// <summary>The clump of these tokens; null where it is one plain word, holds none, or is too long.</summary>
    private static SignClump? ClumpOf(PostText post, int first, int last, int firstWord, int endWord)
    {
        while (first <= last && post.Tokens[first].Kind == TokenKind.Emoji)
            first++;
        while (last > first && post.Tokens[last].Kind == TokenKind.Emoji)
            last--;
        if (first > last)
            return null;

        var text = post.Text;
        var core = new TextRange(post.Tokens[first].Kind == TokenKind.Mention ? post.Tokens[first].Start + 1 : post.Tokens[first].Start, post.Tokens[last].End);
        if (core.Length > LongestClump)
            return null;

        var start = core.Start;
        while (start > 0 && core.Start - start < LongestEdge && IsEdge(text[start - 1]))
            start--;
        var end = core.End;
        while (end < text.Length && end - core.End < LongestEdge && IsEdge(text[end]))
            end++;

        var isPlainWord = first == last && start == core.Start && end == core.End && !HasSign(text, core);
        return isPlainWord ? null : new SignClump(first, last, firstWord, endWord, first == last && post.Tokens[first].Kind == TokenKind.Mention, core, new TextRange(start, end));
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
