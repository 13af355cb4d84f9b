namespace AsnEthics.Rules.Normalization;

/// <summary>The endings by which a host without <c>https://</c> or <c>www.</c> is known to be one. Endings that are common words stay out: a missing space after a full stop is no link.</summary>
internal static class TopLevelDomains
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "id", "com", "net", "org", "info", "co", "me", "ly", "io", "be", "gl", "gg", "tv", "cc", "biz", "app", "dev", "xyz", "site", "online", "link", "club", "shop", "store",
        "gov", "edu", "mil", "asia", "ai", "news", "blog", "page", "click", "sg", "au", "uk", "us", "eu",
    };

    /// <summary>Whether the label, written wholly in lower or wholly in upper case, is one.</summary>
    public static bool Contains(string label)
    {
        var lower = label.ToLowerInvariant();
        return Known.Contains(lower)
            && (string.Equals(label, lower, StringComparison.Ordinal) || string.Equals(label, label.ToUpperInvariant(), StringComparison.Ordinal));
    }
}
