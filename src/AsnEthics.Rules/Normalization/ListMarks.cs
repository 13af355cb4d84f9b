namespace AsnEthics.Rules.Normalization;

/// <summary>
/// Finds the marks of numbered lists: the first thing in a line (1. a) (2) iv.), or inside a line a number with a full stop or a parenthesis that counts on from the one before
/// (syarat: 1. KTP 2. KK). A value that must not be copied between calls.
/// </summary>
internal struct ListMarks(string text, List<Token> tokens)
{
    private const int LongestInLine = 2;
    private const int LongestAtLineStart = 5;
    private const int LongestFirstNumber = 3;

    private int _next;

    /// <summary>The token the last call found to be a mark.</summary>
    public int Last { get; private set; } = -1;

    /// <summary>Takes the next token; whether an item begins with it inside a line, so that a sentence ends before it.</summary>
    public bool BeginsItem(int index, bool isFirstInLine)
    {
        var token = tokens[index];
        if (!HasSign(token) || index + 1 == tokens.Count)
            return false;

        var number = ValueOf(token);
        if (isFirstInLine && CanStandFirst(token))
        {
            Last = index;
            _next = number > 0 ? number + 1 : _next;
            return false;
        }

        if (number == 0 || !tokens[index + 1].IsWord || !IsSpace(token.End + 1) || !(number == _next || (number == 1 && IsAnnounced(index))))
            return false;

        Last = index;
        _next = number + 1;
        return true;
    }

    private bool HasSign(Token token) => token.IsWord && token.End < text.Length && text[token.End] is '.' or ')';

    private bool IsSpace(int index) => index < text.Length && CharacterKinds.At(text, index, out _) == CharacterKind.Space;

    /// <summary>The first item of a list inside a line stands behind a colon.</summary>
    private bool IsAnnounced(int index)
    {
        var before = tokens[index].Start - 1;
        if (before >= 0 && text[before] == ' ')
            before--;
        return before >= 0 && text[before] is ':' or ';';
    }

    private bool CanStandFirst(Token token)
    {
        var length = token.End - token.Start;
        return length <= LongestAtLineStart && (token.Kind == TokenKind.Number ? FirstDigits(token) <= LongestFirstNumber : length == 1 || IsRoman(token));
    }

    private int FirstDigits(Token token)
    {
        var end = token.Start;
        while (end < token.End && char.IsDigit(text[end]))
            end++;
        return end - token.Start;
    }

    /// <summary>The number of one or two digits, 0 for all else.</summary>
    private int ValueOf(Token token)
    {
        if (token.Kind != TokenKind.Number || token.End - token.Start > LongestInLine)
            return 0;

        var value = 0;
        for (var index = token.Start; index < token.End; index++)
        {
            if (text[index] is < '0' or > '9')
                return 0;
            value = (value * 10) + text[index] - '0';
        }

        return value;
    }

    private bool IsRoman(Token token)
    {
        for (var index = token.Start; index < token.End; index++)
        {
            if (LetterCase.ToLower(text[index]) is not ('i' or 'v' or 'x'))
                return false;
        }

        return true;
    }
}
