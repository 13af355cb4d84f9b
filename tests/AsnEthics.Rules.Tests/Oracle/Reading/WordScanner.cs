using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Finds the end of a word: letters and digits with what hides among them, inner hyphens and apostrophes, and the signs that stand for letters.</summary>
internal static class WordScanner
{
    public static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            var kind = CharacterKinds.At(text, end, out var length);
            if (kind == CharacterKind.Digit && end > start && EmojiSequence.LengthAt(text, end) > 0)
            {
                break; // a keycap is an emoji
            }
            else if (kind is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Mark)
            {
                end += length;
            }
            else if (kind == CharacterKind.Invisible)
            {
                var behind = BehindInvisible(text, end);
                if (!CharacterKinds.IsWordAt(text, behind))
                    break;
                end = behind;
            }
            else if (IsJoiner(text[end]) && CharacterKinds.IsWordAt(text, end + 1))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    public static bool IsHyphen(char unit) => unit is '-' or '\u2010' or '\u2011';

    public static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u2018' or '`';

    /// <summary><c>@</c> and <c>$</c> between letters stand for a and s (b@bi). <c>!</c> does not join: it ends sentences more often; see <see cref="WordLattice"/>.</summary>
    private static bool IsJoiner(char unit) => IsHyphen(unit) || IsApostrophe(unit) || unit is '@' or '$';

    private static int BehindInvisible(string text, int index)
    {
        while (index < text.Length && CharacterKinds.At(text, index, out var length) is CharacterKind.Invisible or CharacterKind.Mark)
            index += length;
        return index;
    }
}
