using System.Text;
using System.Xml;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>How the tool writes XML.</summary>
internal static class XmlLayout
{
    private const char Replacement = '\uFFFD';

    public static XmlWriterSettings Document { get; } = new() { Encoding = TextEncoding.Utf8, Indent = true, NewLineChars = "\n", CloseOutput = false };

    /// <summary>The text with what XML cannot hold at all, such as control characters and half surrogate pairs, replaced.</summary>
    public static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                (clean ??= new StringBuilder(text))[i] = Replacement;
        }

        return clean?.ToString() ?? text;
    }
}
