using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>
/// Finds faces drawn with signs and letters, so that their letters are no words: :) :'( ;-P :v xD T_T ^_^ &lt;3. A face with a letter in it stands apart from words, or behind a
/// word of some length (wkwk:v): h:o:a:k:s are letters set apart, and 10:30 is a time.
/// </summary>
internal static class EmoticonScanner
{
    private const int ShortestWordBefore = 3;
    private const int MostSigns = 16;

    /// <summary>The end of the emoticon at <paramref name="start"/>, or <paramref name="start"/> where none begins.</summary>
    public static int End(string text, int start)
    {
        var end = text[start] switch
        {
            ':' or ';' or '=' => BehindEyes(text, start),
            'x' or 'X' => Laughing(text, start),
            '<' => Heart(text, start),
            _ => start,
        };
        if (end == start)
            end = TwoEyes(text, start);
        return end > start && StandsApart(text, start, end) ? end : start;
    }

    /// <summary>:) :-D :'( :v :3 =)) — eyes, perhaps a tear or a nose, one mouth or the same one several times.</summary>
    private static int BehindEyes(string text, int start)
    {
        var mouth = start + 1;
        if (At(text, mouth) is '\'' or '\u2019')
            mouth++;
        if (At(text, mouth) is '-' or '^' or 'o' && IsMouth(At(text, mouth + 1)) && !IsSlash(At(text, mouth + 1)))
            mouth++;
        var isMouth = At(text, mouth) == '3' ? text[start] == ':' && !CharacterKinds.IsWordBefore(text, start) : IsMouth(At(text, mouth));
        if (!isMouth)
            return start;

        var end = RunEnd(text, mouth);
        return IsSlash(text[mouth]) && (end > mouth + 1 || IsWordUnit(At(text, end))) ? start : end;
    }

    /// <summary>xD, XDDD</summary>
    private static int Laughing(string text, int start) => At(text, start + 1) == 'D' ? RunEnd(text, start + 1) : start;

    /// <summary>&lt;3 and &lt;/3</summary>
    private static int Heart(string text, int start)
    {
        var three = At(text, start + 1) == '/' ? start + 2 : start + 1;
        return At(text, three) == '3' ? RunEnd(text, three) : start;
    }

    /// <summary>T_T, ^_^, -_-, o_O, &gt;_&lt;, ^^: the same eye twice.</summary>
    private static int TwoEyes(string text, int start)
    {
        var left = text[start];
        if (left == '^' && At(text, start + 1) == '^')
            return RunEnd(text, start);
        if (!IsEye(left))
            return start;

        var right = start + 1;
        while (At(text, right) == '_' && right - start < MostSigns)
            right++;
        if (right == start + 1 && At(text, right) is '.' or 'w' && left is '^' or '-' or '>')
            right++;
        var twin = left == '>' ? '<' : left;
        return right > start + 1 && LetterCase.ToLower(At(text, right)) == LetterCase.ToLower(twin) ? right + 1 : start;
    }

    private static bool StandsApart(string text, int start, int end)
    {
        var hasLetter = false;
        for (var index = start; index < end; index++)
            hasLetter |= IsWordUnit(text[index]);
        if (!hasLetter)
            return true;
        if (IsWordUnit(At(text, end)) || At(text, end) is '_' or ':' or '/' || EmojiSequence.LengthAt(text, end - 1) > 0)
            return false;

        var before = start;
        while (before > 0 && start - before < ShortestWordBefore && char.IsLetter(text[before - 1]))
            before--;
        return before == start
            ? start == 0 || !(IsWordUnit(text[start - 1]) || text[start - 1] is '_' or '.' or ':' or '/' or '@' or '#' or '&' or '=' or '-' or '\'')
            : start - before == ShortestWordBefore && !IsWordUnit(text[start]);
    }

    private static int RunEnd(string text, int index)
    {
        var end = index + 1;
        while (At(text, end) == text[index])
            end++;
        return end;
    }

    private static bool IsMouth(char unit) =>
        IsSlash(unit) || unit is ')' or '(' or 'D' or 'P' or 'p' or 'O' or 'o' or '|' or '*' or 'v' or 'V' or 'c' or 'C' or 'S' or 's' or 'x' or 'X' or '>' or '<' or ']' or '[';

    /// <summary>A slash is also part of a link or a choice (ketua:/wakil).</summary>
    private static bool IsSlash(char unit) => unit is '/' or '\\';

    private static bool IsEye(char unit) =>
        unit is 'T' or 't' or 'Q' or 'O' or 'o' or '0' or 'u' or 'U' or 'n' or 'N' or 'x' or 'X' or '^' or '-' or '>' or '=' or ';' or '*' or '~' or '@' or '$' or '\'';

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';

    private static bool IsWordUnit(char unit) => char.IsLetterOrDigit(unit);
}
