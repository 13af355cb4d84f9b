using System.Globalization;

namespace AsnEthics.Rules.Normalization;

/// <summary>Whether a symbol stands for a letter where it is. Looks a fixed number of characters around, so that a run of symbols costs no more than its length.</summary>
internal static class SymbolLetters
{
    private const int MostSymbols = 8;
    private const int MostHidden = 4;

    public static CharacterKind KindOf(CharacterFold fold, string text, int index, int length)
    {
        var counts = fold.Use switch
        {
            LetterUse.ByCategory or LetterUse.Always => true,
            LetterUse.Flag => RegionalIndicators.AreLetters(text, index),
            LetterUse.Beside => TouchesLetter(text, Before(text, index)) || TouchesLetter(text, Behind(text, index + length)),
            LetterUse.Between => IsLetter(text, Before(text, index)) && IsLetter(text, Behind(text, index + length)),
            _ => FollowsLetter(text, index),
        };
        return !counts ? CharacterKind.Other : fold.IsDigit ? CharacterKind.Digit : CharacterKind.Letter;
    }

    private static bool FollowsLetter(string text, int index)
    {
        for (var symbols = 0; symbols < MostSymbols; symbols++)
        {
            index = Before(text, index);
            if (index < 0)
                return false;
            if (IsLetter(text, index) || char.IsDigit(text[index]))
                return true;
            if (CharacterFolds.Find(CodePoints.At(text, index, out _)) is not { Use: LetterUse.Behind })
                return false;
        }

        return false;
    }

    private static bool TouchesLetter(string text, int index) =>
        IsLetter(text, index) || (index >= 0 && CharacterFolds.Find(CodePoints.At(text, index, out _)) is { Use: LetterUse.Beside });

    private static bool IsLetter(string text, int index)
    {
        if (index < 0)
            return false;
        if (text[index] < 0x80)
            return text[index] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

        return CharUnicodeInfo.GetUnicodeCategory(text, index) <= UnicodeCategory.OtherLetter
            || CharacterFolds.Find(CodePoints.At(text, index, out _)) is { Use: LetterUse.Always, IsDigit: false };
    }

    /// <summary>The character before a place, what does not show passed over; -1 where there is none.</summary>
    private static int Before(string text, int index)
    {
        for (var hidden = 0; hidden <= MostHidden && index > 0; hidden++)
        {
            index = CodePoints.Before(text, index);
            if (!IsHidden(text, index))
                return index;
        }

        return -1;
    }

    private static int Behind(string text, int index)
    {
        for (var hidden = 0; hidden <= MostHidden && index < text.Length; hidden++)
        {
            if (!IsHidden(text, index))
                return index;
            CodePoints.At(text, index, out var length);
            index += length;
        }

        return -1;
    }

    private static bool IsHidden(string text, int index)
    {
        if (text[index] < 0x80)
            return false;
        return InvisibleCharacters.Contains(CodePoints.At(text, index, out _))
            || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
    }
}
