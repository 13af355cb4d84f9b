namespace AsnEthics.Rules.Normalization;

/// <summary>Host names such as <c>www.bkn.go.id</c> in ASCII.</summary>
internal static class WebHost
{
    private const int LongestHost = 253;
    private const int LongestNonWord = 2;

    /// <summary>The end of the labels joined by single dots that begin at <paramref name="start"/>; trailing dots and hyphens are left out.</summary>
    public static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            if (IsLabelCharacter(text[end]))
                end++;
            else if (text[end] == '.' && end > start && text[end - 1] != '.' && end + 1 < text.Length && IsLabelCharacter(text[end + 1]))
                end++;
            else
                break;
        }

        while (end > start && text[end - 1] == '-')
            end--;
        return end;
    }

    /// <summary>
    /// Whether the stretch is two or more labels, the last one a known top-level domain. One that is also a word counts with a path behind it (linktr.me/x), with three labels
    /// (a.web.me), or behind a label that is hardly a word: of one or two letters (wa.me), or with a digit or a hyphen.
    /// </summary>
    public static bool IsKnown(string text, int start, int end)
    {
        if (end - start > LongestHost)
            return false;

        var dot = text.LastIndexOf('.', end - 1, end - start);
        if (dot <= start || !HasLetter(text, start, dot))
            return false;

        var label = text.AsSpan(dot + 1, end - dot - 1);
        return TopLevelDomains.IsSure(label) || (TopLevelDomains.IsWord(label) && (HasPath(text, end) || IsHardlyAWord(text, start, dot)));
    }

    /// <summary>Whether the stretch is two or more labels, the last one of two or more letters, as in an address of e-mail.</summary>
    public static bool IsPlausible(string text, int start, int end)
    {
        if (end <= start || end - start > LongestHost)
            return false;

        var dot = text.LastIndexOf('.', end - 1, end - start);
        if (dot <= start || end - dot < 3)
            return false;

        for (var index = dot + 1; index < end; index++)
        {
            if (!IsAsciiLetter(text[index]))
                return false;
        }

        return true;
    }

    public static bool IsLabelCharacter(char unit) => IsAsciiLetter(unit) || unit is (>= '0' and <= '9') or '-';

    private static bool HasPath(string text, int end) => end + 1 < text.Length && text[end] == '/' && (IsLabelCharacter(text[end + 1]) || text[end + 1] is '@' or '_' or '+' or '~');

    private static bool IsHardlyAWord(string text, int start, int end)
    {
        if (end - start <= LongestNonWord)
            return true;

        for (var index = start; index < end; index++)
        {
            if (!IsAsciiLetter(text[index]))
                return true;
        }

        return false;
    }

    private static bool IsAsciiLetter(char unit) => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool HasLetter(string text, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (IsAsciiLetter(text[index]))
                return true;
        }

        return false;
    }
}
