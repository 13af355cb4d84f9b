namespace AsnEthics.Rules.Syntax;

/// <summary>A regular expression between slashes: where it ends.</summary>
internal static class RegexLiteral
{
    /// <summary>The place behind the closing slash on the same line, past escaped characters and classes; the line's end where there is none.</summary>
    public static int FindEnd(string text, int start)
    {
        var inClass = false;
        var index = start + 1;
        while (index < text.Length && !SourceCharacters.IsLineBreak(text[index]))
        {
            var c = text[index];
            if (c == '/' && !inClass)
                return index + 1;
            if (c == '[')
                inClass = true;
            else if (c == ']')
                inClass = false;
            index += c == '\\' && index + 1 < text.Length && !SourceCharacters.IsLineBreak(text[index + 1]) ? 2 : 1;
        }

        return index;
    }

    public static bool IsClosed(string token) => token.Length >= 2 && FindEnd(token, 0) == token.Length && token[token.Length - 1] == '/' && !EndsInEscape(token);

    private static bool EndsInEscape(string token)
    {
        var backslashes = 0;
        for (var i = token.Length - 2; i > 0 && token[i] == '\\'; i--)
            backslashes++;
        return backslashes % 2 == 1;
    }
}
