using System.Globalization;

namespace AsnEthics.Rules.Normalization;

/// <summary>What a character is to the reading of a post.</summary>
internal enum CharacterKind
{
    Other,
    Letter,
    Digit,

    /// <summary>A combining mark: belongs to the letter before it.</summary>
    Mark,

    /// <summary>Zero width, direction, control and the like: belongs to the word around it.</summary>
    Invisible,
    Space,
    LineEnd,
}

internal static class CharacterKinds
{
    /// <summary>
    /// The kind of the character at <paramref name="index"/> and its length in UTF-16 units. A character reference (<c>&amp;#97;</c>) is one character, of the kind of what it refers to. Symbols that
    /// stand for letters are letters where <see cref="SymbolLetters"/> says so. A lone surrogate is <see cref="CharacterKind.Other"/>.
    /// </summary>
    public static CharacterKind At(string text, int index, out int length)
    {
        var unit = text[index];
        length = 1;
        if (unit < 0x80)
            return unit == '&' && CharacterReference.TryRead(text, index, out var referred, out length) ? OfReferred(referred) : OfAscii(unit);

        var codePoint = CodePoints.At(text, index, out length);
        if (codePoint is 0x85 or 0x2028 or 0x2029)
            return CharacterKind.LineEnd;
        if (InvisibleCharacters.Contains(codePoint))
            return CharacterKind.Invisible;
        if (codePoint == 0xB2)
            return CharacterKind.Digit; // doubles a word: bohong²

        return CharUnicodeInfo.GetUnicodeCategory(text, index) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharacterKind.Letter,
            UnicodeCategory.DecimalDigitNumber => CharacterKind.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterKind.Mark,
            UnicodeCategory.SpaceSeparator => CharacterKind.Space,
            UnicodeCategory.Control => CharacterKind.Invisible,
            _ => CharacterFolds.Find(codePoint) is { } fold ? SymbolLetters.KindOf(fold, text, index, length) : CharacterKind.Other,
        };
    }

    /// <summary>The kind of a character that a reference stands for: by itself, whatever is around.</summary>
    public static CharacterKind OfReferred(int codePoint)
    {
        if (codePoint < 0x80)
            return OfAscii((char)codePoint);
        if (CharacterFolds.Find(codePoint) is { } fold)
            return fold.IsDigit ? CharacterKind.Digit : CharacterKind.Letter;
        return At(char.ConvertFromUtf32(codePoint), 0, out _);
    }

    public static bool IsWordCharacter(this CharacterKind kind) => kind is CharacterKind.Letter or CharacterKind.Digit;

    /// <summary>Whether a word stands directly before <paramref name="index"/>.</summary>
    public static bool IsWordBefore(string text, int index)
    {
        if (index == 0)
            return false;

        var reference = text[index - 1] == ';' ? CharacterReference.StartBefore(text, index) : -1;
        return At(text, reference >= 0 ? reference : CodePoints.Before(text, index), out _).IsWordCharacter();
    }

    public static bool IsWordAt(string text, int index) => index < text.Length && At(text, index, out _).IsWordCharacter();

    private static CharacterKind OfAscii(char unit) => unit switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => CharacterKind.Letter,
        >= '0' and <= '9' => CharacterKind.Digit,
        '\n' or '\r' => CharacterKind.LineEnd,
        ' ' or '\t' or '\v' or '\f' => CharacterKind.Space,
        < ' ' or '\u007F' => CharacterKind.Invisible,
        _ => CharacterKind.Other,
    };
}
