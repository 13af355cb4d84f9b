using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Syntax;

/// <summary>Text between quotes: where it ends, what it says, how it is written.</summary>
internal static class QuotedText
{
    /// <summary>
    /// The place behind the closing quote. A text opened by <c>"</c> closes at the next one on its line; where there is none, and for a text opened by a typographic quote, at the next
    /// quote of any kind; where there is none either, at the line's end.
    /// </summary>
    public static int FindEnd(string text, int start)
    {
        var firstQuoteOfAnyKind = -1;
        var typographic = SourceCharacters.IsTypographicQuote(text[start]);
        var index = start + 1;
        while (index < text.Length && !SourceCharacters.IsLineBreak(text[index]))
        {
            var c = text[index];
            if (c == '"' || (typographic && SourceCharacters.IsQuote(c)))
                return index + 1;
            if (firstQuoteOfAnyKind < 0 && SourceCharacters.IsTypographicQuote(c))
                firstQuoteOfAnyKind = index;
            index += c == '\\' && index + 1 < text.Length && !SourceCharacters.IsLineBreak(text[index + 1]) ? 2 : 1;
        }

        return firstQuoteOfAnyKind >= 0 ? firstQuoteOfAnyKind + 1 : Math.Min(index, text.Length);
    }

    public static bool IsClosed(string token) => token.Length >= 2 && SourceCharacters.IsQuote(token[token.Length - 1]) && !EndsInEscape(token);

    /// <summary>What the token says, and for texts with escapes the source offset of each of its units and of its end.</summary>
    /// <param name="token">The token with its quotes.</param>
    /// <param name="start">Where the token begins in the source.</param>
    /// <param name="invalidEscapes">Where an escape is none of the language's.</param>
    public static DecodedText Decode(string token, int start, out ImmutableArray<SourceSpan> invalidEscapes)
    {
        var end = IsClosed(token) ? token.Length - 1 : token.Length;
        invalidEscapes = [];
        if (token.IndexOf('\\') < 0)
            return new DecodedText(token.Substring(1, end - 1), default);

        var invalid = ImmutableArray.CreateBuilder<SourceSpan>();
        var value = new StringBuilder(end);
        var offsets = ImmutableArray.CreateBuilder<int>(end);
        for (var index = 1; index < end;)
        {
            var length = 1;
            var unit = token[index].ToString();
            if (token[index] == '\\' && !TryReadEscape(token, index, end, out unit, out length))
                invalid.Add(new SourceSpan(start + index, start + index + length));
            foreach (var c in unit)
            {
                value.Append(c);
                offsets.Add(start + index);
            }

            index += length;
        }

        offsets.Add(start + end);
        invalidEscapes = invalid.ToImmutable();
        return new DecodedText(value.ToString(), offsets.ToImmutable());
    }

    /// <summary>The text as a rule file writes it, quotes included.</summary>
    public static string Encode(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c == '\n')
                text.Append("\\n");
            else if (c == '\t')
                text.Append("\\t");
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                text.Append(c).Append(value[++i]);
            else if (char.IsSurrogate(c) || SourceCharacters.IsInvisible(c) || c is '\r' or '\u2028' or '\u2029')
                text.Append("\\u{").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append('}');
            else
                text.Append(c);
        }

        return text.Append('"').ToString();
    }

    private static bool EndsInEscape(string token)
    {
        var backslashes = 0;
        for (var i = token.Length - 2; i > 0 && token[i] == '\\'; i--)
            backslashes++;
        return backslashes % 2 == 1;
    }

    private static bool TryReadEscape(string token, int index, int end, out string value, out int length)
    {
        var next = index + 1 < end ? token[index + 1] : '\0';
        (value, length) = next switch
        {
            '\\' => ("\\", 2),
            'n' => ("\n", 2),
            't' => ("\t", 2),
            _ when SourceCharacters.IsQuote(next) => (next.ToString(), 2),
            'u' => ReadCodePoint(token, index, end),
            _ => ("", 0),
        };
        if (length > 0)
            return true;

        (value, length) = ("\\", 1);
        return false;
    }

    private static (string Value, int Length) ReadCodePoint(string token, int index, int end)
    {
        if (index + 2 >= end || token[index + 2] != '{')
            return ("", 0);
        var close = token.IndexOf('}', index, end - index);
        if (close < 0
            || !int.TryParse(token.Substring(index + 3, close - index - 3), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint)
            || codePoint is < 0 or > 0x10FFFF)
            return ("", 0);
        var value = codePoint is >= 0xD800 and <= 0xDFFF ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
        return (value, close - index + 1);
    }
}

/// <summary>What a quoted text says. <paramref name="Offsets"/> is default where each unit stands one behind the other, beginning behind the quote.</summary>
internal readonly record struct DecodedText(string Value, ImmutableArray<int> Offsets);
