namespace AsnEthics.Rules.Normalization;

/// <summary>
/// Finds letters that were set apart: h o a k s, h.o.a.k.s, h/o/a/k/s, one a line, with emoji between. Digits may stand among them; a comma before a space separates the items of a list
/// and joins nothing.
/// </summary>
internal static class SpacedLetters
{
    public const int FewestLetters = 3;

    /// <summary>Characters between two letters; emoji are not counted.</summary>
    private const int LongestSeparator = 3;

    /// <summary>The stretches by their first and last word: each longest run, and where some gaps are wider than others also what stands between the wider ones.</summary>
    /// <param name="post">The post.</param>
    /// <param name="found">Takes the stretches behind what it holds.</param>
    public static void Find(PostText post, List<(int First, int Last)> found)
    {
        for (var first = 0; first < post.Words.Count;)
        {
            var last = first;
            if (IsSingle(post.Text, post.Words[first]))
            {
                while (last + 1 < post.Words.Count && IsSingle(post.Text, post.Words[last + 1]) && IsApart(post, last))
                    last++;
            }

            if (last > first && Letters(post, first, last) >= FewestLetters)
            {
                found.Add((first, last));
                AddBetweenWiderGaps(post, first, last, found);
            }

            first = last + 1;
        }
    }

    /// <summary>How many letters a word of one letter, or of several with a sign between each, counts for.</summary>
    public static int LettersOf(Token token) => (token.End - token.Start + 1) / 2;

    private static int Letters(PostText post, int first, int last)
    {
        var letters = 0;
        for (var index = first; index <= last; index++)
            letters += LettersOf(post.Words[index]);
        return letters;
    }

    private static void AddBetweenWiderGaps(PostText post, int first, int last, List<(int First, int Last)> found)
    {
        var narrowest = int.MaxValue;
        var widest = 0;
        for (var index = first; index < last; index++)
        {
            var gap = post.Words[index + 1].Start - post.Words[index].End;
            narrowest = Math.Min(narrowest, gap);
            widest = Math.Max(widest, gap);
        }

        if (narrowest == widest)
            return;

        var start = first;
        for (var index = first; index <= last; index++)
        {
            if (index < last && post.Words[index + 1].Start - post.Words[index].End == narrowest)
                continue;
            if (index - start + 1 >= FewestLetters)
                found.Add((start, index));
            start = index + 1;
        }
    }

    /// <summary>Whether a word is one letter or digit with whatever is piled on it, or several of them with a sign between each (l-o).</summary>
    public static bool IsSingle(string text, Token token)
    {
        if (token.End - token.Start > 1 && IsAsciiLetter(text[token.Start]) && IsAsciiLetter(text[token.Start + 1]))
            return false;

        var behindLetter = false;
        for (var index = token.Start; index < token.End;)
        {
            var kind = CharacterKinds.At(text, index, out var length);
            if (kind.IsWordCharacter() && behindLetter)
                return false;
            behindLetter = kind.IsWordCharacter() || (behindLetter && kind is CharacterKind.Mark or CharacterKind.Invisible);
            index += length;
        }

        return true;
    }

    private static bool IsAsciiLetter(char unit) => (uint)((unit | 0x20) - 'a') <= 'z' - 'a';

    /// <summary>Whether nothing but a short separator stands between a word and the next one in its sentence.</summary>
    private static bool IsApart(PostText post, int word)
    {
        var before = post.Words[word];
        var after = post.Words[word + 1];
        if (before.End == after.Start || before.Sentence != after.Sentence)
            return false;

        var characters = 0;
        for (var index = before.End; index < after.Start;)
        {
            var emoji = EmojiSequence.LengthAt(post.Text, index);
            if (emoji > 0)
            {
                index += emoji;
                continue;
            }

            if (post.Text[index] is ',' or ';' && index + 1 < after.Start)
                return false;
            var kind = CharacterKinds.At(post.Text, index, out var length);
            if (kind.IsWordCharacter() || post.Text[index] is '#' or '@' || (kind is not (CharacterKind.Invisible or CharacterKind.Mark) && ++characters > LongestSeparator))
                return false;
            index += length;
        }

        return true;
    }
}
