namespace AsnEthics.Rules.Normalization;

/// <summary>
/// Finds links and addresses of e-mail where a word begins; a value that must not be copied between calls. Scans each stretch of text once: where a stretch turned out to be neither, the words inside it are not asked again.
/// </summary>
internal struct LinkScanner(string text)
{
    private int _scannedTo;

    /// <summary>The kind and the end of the link that begins at <paramref name="start"/>; false where none does.</summary>
    public bool TryScan(int start, out TokenKind kind, out int end)
    {
        kind = TokenKind.Url;
        end = start;
        if (start < _scannedTo)
            return false;

        var run = RunEnd(start);
        _scannedTo = run;
        if (StartsWith("://", run) && HasTarget(run + 3))
        {
            var scheme = SchemeStart(start, run);
            if (scheme == start)
            {
                end = UrlEnd(run + 3);
                return true;
            }

            _scannedTo = scheme;
            return false;
        }

        if (run < text.Length && text[run] == '@')
        {
            var hostEnd = WebHost.End(text, run + 1);
            if (WebHost.IsPlausible(text, run + 1, hostEnd))
            {
                kind = TokenKind.Email;
                end = hostEnd;
                return true;
            }
        }

        var host = WebHost.End(text, start);
        if (CharacterKinds.IsWordAt(text, host) || !(IsWww(start, host) || WebHost.IsKnown(text, start, host)))
            return false;

        end = host < text.Length && text[host] is ':' or '/' or '?' or '#' ? UrlEnd(host) : host;
        return true;
    }

    private int RunEnd(int start)
    {
        var end = start;
        while (end < text.Length && (WebHost.IsLabelCharacter(text[end]) || text[end] is '.' or '_' or '%' or '+'))
            end++;
        return end;
    }

    private int SchemeStart(int start, int run)
    {
        var scheme = run;
        while (scheme > start && WebHost.IsLabelCharacter(text[scheme - 1]))
            scheme--;
        return scheme;
    }

    /// <summary>Whether what may stand in a link begins here and holds more than signs.</summary>
    private bool HasTarget(int index)
    {
        while (index < text.Length && IsUrlCharacter(index, out var length))
        {
            if (CharacterKinds.At(text, index, out _) is CharacterKind.Letter or CharacterKind.Digit)
                return true;
            index += length;
        }

        return false;
    }

    private bool IsWww(int start, int host) =>
        host - start > 4 && text[start + 3] == '.' && string.Compare(text, start, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The end of a link, the punctuation that closes the sentence around it left out.</summary>
    private int UrlEnd(int start)
    {
        var end = start;
        var openParentheses = 0;
        while (end < text.Length && IsUrlCharacter(end, out var length))
        {
            if (text[end] == '(')
                openParentheses++;
            end += length;
        }

        while (end > start && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '&' || (text[end - 1] == ')' && openParentheses == 0)))
            end--;
        return end;
    }

    /// <summary>Square brackets are left out: in posts they are the mark-up around a link ([url]https://…[/url]), not part of it.</summary>
    private bool IsUrlCharacter(int index, out int length)
    {
        var kind = CharacterKinds.At(text, index, out length);
        return kind is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Mark
            || text[index] is '-' or '.' or '_' or '~' or ':' or '/' or '?' or '#' or '@' or '!' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '=' or '%';
    }

    private bool StartsWith(string prefix, int index) => string.CompareOrdinal(text, index, prefix, 0, prefix.Length) == 0;
}
