using System.Text;

namespace AsnEthics.Rules.Normalization;

/// <summary>One emoji as a reader sees it: joined pictures, skin tones, flags and keycaps included.</summary>
internal static class EmojiSequence
{
    /// <summary>The length in UTF-16 units of the emoji at <paramref name="index"/>; 0 where none begins.</summary>
    public static int LengthAt(string text, int index)
    {
        var first = CodePointAt(text, index, out var length);
        if (first is (>= '0' and <= '9') or '#' or '*')
            return KeycapLength(text, index);

        if (EmojiCharacters.IsRegionalIndicator(first))
        {
            if (RegionalIndicators.AreLetters(text, index))
                return 0;
            var second = CodePointAt(text, index + length, out var secondLength);
            return EmojiCharacters.IsRegionalIndicator(second) ? length + secondLength : length;
        }

        var end = ElementEnd(text, index);
        if (end == index || CharacterKinds.At(text, index, out _) == CharacterKind.Letter)
            return 0; // among letters 🅱 is one

        while (CodePointAt(text, end, out _) == EmojiCharacters.ZeroWidthJoiner)
        {
            var joined = ElementEnd(text, end + 1);
            if (joined == end + 1)
                break;
            end = joined;
        }

        return end - index;
    }

    /// <summary>The emoji without skin tones and style selectors, as patterns compare it.</summary>
    public static string Strip(string emoji)
    {
        var kept = new StringBuilder(emoji.Length);
        for (var index = 0; index < emoji.Length;)
        {
            var codePoint = CodePointAt(emoji, index, out var length);
            if (!EmojiCharacters.IsSkinTone(codePoint) && !EmojiCharacters.IsStyle(codePoint))
                kept.Append(emoji, index, length);
            index += length;
        }

        return kept.ToString();
    }

    /// <summary>Whether the emoji at a stretch of a text is another one but for skin tones and style selectors, of which the other has none.</summary>
    public static bool IsStripped(string text, int start, int end, string stripped)
    {
        var kept = 0;
        for (var index = start; index < end;)
        {
            var codePoint = CodePointAt(text, index, out var length);
            if (!EmojiCharacters.IsSkinTone(codePoint) && !EmojiCharacters.IsStyle(codePoint))
            {
                if (string.CompareOrdinal(text, index, stripped, kept, length) != 0)
                    return false;
                kept += length;
            }

            index += length;
        }

        return kept == stripped.Length;
    }

    private static int KeycapLength(string text, int index)
    {
        var end = index + 1;
        if (CodePointAt(text, end, out _) == EmojiCharacters.EmojiStyle)
            end++;
        return CodePointAt(text, end, out _) == EmojiCharacters.KeycapMark ? end + 1 - index : 0;
    }

    private static int ElementEnd(string text, int index)
    {
        var codePoint = CodePointAt(text, index, out var length);
        var end = index + length;
        if (!EmojiCharacters.IsPictograph(codePoint)
            && !(EmojiCharacters.IsPictographOnRequest(codePoint) && CodePointAt(text, end, out _) == EmojiCharacters.EmojiStyle))
            return index;

        while (true)
        {
            var next = CodePointAt(text, end, out var nextLength);
            if (!EmojiCharacters.IsStyle(next) && !EmojiCharacters.IsSkinTone(next) && !EmojiCharacters.IsTag(next))
                return end;
            end += nextLength;
        }
    }

    /// <summary>The code point at an index, -1 behind the end; a lone surrogate stands for itself.</summary>
    private static int CodePointAt(string text, int index, out int length)
    {
        length = 1;
        if (index >= text.Length)
            return -1;
        if (index + 1 >= text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
            return text[index];
        length = 2;
        return char.ConvertToUtf32(text[index], text[index + 1]);
    }
}
