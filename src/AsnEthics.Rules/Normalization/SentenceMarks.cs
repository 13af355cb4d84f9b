namespace AsnEthics.Rules.Normalization;

/// <summary>The signs that end a sentence and those that may close around its end.</summary>
internal static class SentenceMarks
{
    public static bool IsFullStop(char unit) => unit is '.' or '\uFF0E';

    public static bool IsEllipsis(char unit) => unit == '…';

    /// <summary>! ? and their wide, doubled and foreign forms.</summary>
    public static bool IsCall(char unit) => unit is '!' or '?' or '！' or '？' or '‼' or '⁇' or '⁈' or '⁉' or '。' or '؟';

    public static bool IsEnd(char unit) => IsFullStop(unit) || IsEllipsis(unit) || IsCall(unit);

    public static bool IsQuote(char unit) => unit is '"' or '\'' or '”' or '’' or '“' or '‘' or '»' or '«' or '›' or '‹' or '＂' or '」' or '』';

    public static bool IsBracket(char unit) => unit is ')' or ']' or '}' or '）' or '】';

    /// <summary>What may stand between the end of a sentence and the space behind it; * _ ~ are the bold, italic and struck-out type of messengers.</summary>
    public static bool IsCloser(char unit) => IsQuote(unit) || IsBracket(unit) || unit is '*' or '_' or '~';
}
