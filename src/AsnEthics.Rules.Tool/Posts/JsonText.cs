using System.Globalization;
using System.Text;
using System.Text.Json;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Posts;

/// <summary>Reads JSON strings. The framework's own reading refuses <c>\ud83d</c> without its other half, which posts cut off at a length are full of.</summary>
internal static class JsonText
{
    private const int HexDigits = 4;

    /// <summary>The string or member name the reader stands at; its bytes must be UTF-8.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        var text = TextEncoding.Utf8.GetString(reader.ValueSpan);
        return reader.ValueIsEscaped ? Unescape(text) : text;
    }

    // The reader has made sure that every escape is whole and known.
    private static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
                continue;
            }

            i++;
            if (text[i] == 'u')
            {
                plain.Append((char)ushort.Parse(text.AsSpan(i + 1, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += HexDigits;
            }
            else
            {
                plain.Append(text[i] switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', var same => same });
            }
        }

        return plain.ToString();
    }
}
