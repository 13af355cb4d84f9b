using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Reads the host out of a link: between the scheme (and a user name) and the port, path or query.</summary>
internal static class LinkHost
{
    public static string Of(string text, int start, int end)
    {
        var scheme = text.IndexOf("://", start, end - start, StringComparison.Ordinal);
        var from = scheme < 0 ? start : scheme + 3;
        var to = from;
        while (to < end && text[to] is not ('/' or '?' or '#' or '\\'))
            to++;

        for (var index = to - 1; index >= from; index--)
        {
            if (text[index] == '@')
                from = index + 1;
        }

        for (var index = from; index < to; index++)
        {
            if (text[index] == ':')
                to = index;
        }

        return LetterCase.ToLower(text.Substring(from, to - from).TrimEnd('.'));
    }
}
