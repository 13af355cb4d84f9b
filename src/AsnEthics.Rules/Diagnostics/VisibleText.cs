using System.Globalization;
using System.Text;

namespace AsnEthics.Rules.Diagnostics;

/// <summary>
/// Text of a rule file as a terminal and a log can show it: what would vanish, break the line, turn it around or steer the terminal stands there by its code point.
/// </summary>
internal static class VisibleText
{
    /// <summary>Columns that a hidden character takes once it is shown.</summary>
    public static int HiddenWidth => "<U+0000>".Length;

    public static bool IsHidden(string text, int index)
    {
        var c = text[index];
        if (char.IsHighSurrogate(c))
            return index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]);
        if (char.IsLowSurrogate(c))
            return index == 0 || !char.IsHighSurrogate(text[index - 1]);
        return char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }

    public static string Of(string text)
    {
        var index = 0;
        while (index < text.Length && !IsHidden(text, index))
            index++;
        if (index == text.Length)
            return text;

        var visible = new StringBuilder(text.Length + HiddenWidth).Append(text, 0, index);
        for (; index < text.Length; index++)
        {
            if (IsHidden(text, index))
                visible.Append("<U+").Append(((int)text[index]).ToString("X4", CultureInfo.InvariantCulture)).Append('>');
            else
                visible.Append(text[index]);
        }

        return visible.ToString();
    }
}
