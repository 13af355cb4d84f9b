namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>Where in a post a hit stands, by its nearest signs: what is one word for the peers is often a part of something else in a post.</summary>
internal static class HitSurroundings
{
    public const string ByItself = "by itself";
    public const string InLink = "in a link";
    public const string InMention = "in a mention";

    public static string Describe(string text, int start, int end)
    {
        var (from, to) = Chunk(text, start, end);
        var chunk = text.AsSpan(from, to - from);
        if (chunk.Contains("://", StringComparison.Ordinal) || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return InLink;
        if (SignBeforeName(text, start) is { } sign)
            return sign == '@' ? InMention : "in a hashtag";
        if (JoiningSign(text, start, end) is not { } joining)
            return ByItself;
        return joining switch
        {
            '-' or '\u2010' or '\u2011' => "joined by a hyphen",
            '\'' or '\u2019' or '\u2018' or '`' => "joined by an apostrophe",
            _ => "joined by another sign",
        };
    }

    /// <summary>The stretch without white space around a hit.</summary>
    private static (int From, int To) Chunk(string text, int start, int end)
    {
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return (start, end);
    }

    /// <summary>The sign before the name that a hit is part of.</summary>
    private static char? SignBeforeName(string text, int start)
    {
        var at = start - 1;
        while (at >= 0 && (PlainWord.Holds(text[at]) || text[at] is '_' or '.'))
            at--;
        return at >= 0 && text[at] is '@' or '#' ? text[at] : null;
    }

    /// <summary>A sign directly at the hit with another word directly behind it.</summary>
    private static char? JoiningSign(string text, int start, int end)
    {
        if (start > 1 && !char.IsWhiteSpace(text[start - 1]) && PlainWord.Holds(text[start - 2]))
            return text[start - 1];
        return end + 1 < text.Length && !char.IsWhiteSpace(text[end]) && PlainWord.Holds(text[end + 1]) ? text[end] : null;
    }
}
