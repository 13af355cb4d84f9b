using System.Text;

namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>Text of strangers made safe to show: a post must not move the cursor, change colours or turn the line's direction.</summary>
internal static class TerminalText
{
    // The block of pictures for the control characters begins here, in the same order.
    private const char ControlPictures = '\u2400';
    private const char DeletePicture = '\u2421';
    private const char Replacement = '\uFFFD';

    public static string Safe(ReadOnlySpan<char> text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
            safe.Append(Safe(c));
        return safe.ToString();
    }

    private static char Safe(char c) => c switch
    {
        '\t' => ' ',
        < ' ' => (char)(ControlPictures + c),
        '\u007F' => DeletePicture,
        >= '\u0080' and <= '\u009F' => Replacement,
        '\u2028' or '\u2029' => Replacement,
        >= '\u202A' and <= '\u202E' => Replacement,
        >= '\u2066' and <= '\u2069' => Replacement,
        _ => c,
    };
}
