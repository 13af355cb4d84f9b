namespace AsnEthics.Rules.Matching;

/// <summary>Reads the host out of a link: between the scheme (and a user name) and the port, path or query.</summary>
internal static class LinkHost
{
    private const string BehindScheme = "://";

    /// <summary>The host as it is written in the link; of one with a full stop behind it, without that.</summary>
    public static ReadOnlySpan<char> In(ReadOnlySpan<char> link)
    {
        var scheme = link.IndexOf(BehindScheme.AsSpan());
        var host = scheme < 0 ? link : link.Slice(scheme + BehindScheme.Length);

        var end = 0;
        while (end < host.Length && host[end] is not ('/' or '?' or '#' or '\\'))
            end++;
        host = host.Slice(0, end);
        host = host.Slice(host.LastIndexOf('@') + 1);

        var port = host.IndexOf(':');
        end = port < 0 ? host.Length : port;
        while (end > 0 && host[end - 1] == '.')
            end--;
        return host.Slice(0, end);
    }
}
