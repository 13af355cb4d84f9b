namespace AsnEthics.Rules.Normalization;

/// <summary>
/// The endings by which a host without <c>https://</c> or <c>www.</c> is known to be one. Endings that are words of Indonesian or of English chat (info, me, online) are a missing
/// space behind a full stop as often: they want more to go by, see <see cref="WebHost.IsKnown"/>.
/// </summary>
internal static class TopLevelDomains
{
    private static readonly ShortWordList Sure = new(
        "id", "com", "net", "org", "co", "ly", "io", "gl", "gle", "gg", "tv", "cc", "biz", "dev", "xyz", "gov", "edu", "mil", "int", "ee", "gy", "gd", "tt", "tk", "cf", "gq", "pw", "ws", "vn", "sg", "uk",
        "au", "eu", "jp", "kr", "cn", "hk", "tw", "nz", "ca", "ch", "fr", "nl", "ru", "th", "ph", "icu", "wiki");

    private static readonly ShortWordList Words = new(
        "info", "me", "be", "to", "my", "us", "it", "in", "is", "so", "at", "de", "ai", "app", "apps", "asia", "news", "blog", "page", "click", "site", "online", "link", "links", "club", "shop", "store", "live",
        "pro", "vip", "top", "win", "bet", "fun", "cloud", "tech", "space", "website", "world", "today", "press", "digital", "media", "bio", "sh", "fm", "am", "st", "watch", "social", "team", "work", "life", "art",
        "cafe", "zone", "network", "group", "email", "name", "mobi", "land", "works", "ink", "red", "ke");

    /// <summary>Whether the label, written wholly in lower or wholly in upper case, is one that is no word.</summary>
    public static bool IsSure(ReadOnlySpan<char> label) => Contains(Sure, label) || label is "Com" or "Net" or "Org";

    /// <summary>Whether the label is one that is also a word.</summary>
    public static bool IsWord(ReadOnlySpan<char> label) => Contains(Words, label);

    private static bool Contains(ShortWordList labels, ReadOnlySpan<char> label) => labels.Contains(ShortWordList.KeyOf(label)) && IsOfOneCase(label);

    private static bool IsOfOneCase(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (char.IsUpper(letter) != char.IsUpper(letters[0]))
                return false;
        }

        return true;
    }
}
