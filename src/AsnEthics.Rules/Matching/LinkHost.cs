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
        host = Before(host, '/', '?', '#', '\\');
        host = host.Slice(host.LastIndexOf('@') + 1);
        return Before(host, ':').TrimEnd('.');
    }

    /// <summary>What stands before the first of some signs.</summary>
    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, params ReadOnlySpan<char> signs)
    {
        var sign = text.IndexOfAny(signs);
        return sign < 0 ? text : text.Slice(0, sign);
    }
}
