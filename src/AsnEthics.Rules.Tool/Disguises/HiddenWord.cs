using System.Globalization;
using System.Text;

namespace AsnEthics.Rules.Tool.Disguises;

/// <summary>A hidden word with what surrounds it, and the stretch in which its letters stand.</summary>
internal readonly record struct HiddenWord(string Text, TextRange Letters)
{
    /// <summary>A text that is the hidden word and nothing else; marks, invisible characters and blanks at its ends do not count as letters.</summary>
    public static HiddenWord Whole(string text)
    {
        var (start, end) = (0, text.Length);
        for (var place = 0; place < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(place), out var rune, out var length);
            if (!IsBlank(rune))
                break;
            start = place += length;
        }

        while (end > start)
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(start, end - start), out var rune, out var length);
            if (!IsBlank(rune))
                break;
            end -= length;
        }

        return new HiddenWord(text, new TextRange(start, end));
    }

    /// <summary>The hidden word with other text glued to it.</summary>
    public static HiddenWord Between(string before, string hidden, string after) =>
        new(before + hidden + after, new TextRange(before.Length, before.Length + hidden.Length));

    private static bool IsBlank(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control;
}
