using Superpower;
using Superpower.Model;
using static AsnEthics.Rules.Syntax.SourceCharacters;

namespace AsnEthics.Rules.Syntax;

/// <summary>
/// Cuts a rule file into tokens. It takes everything: what no token begins with becomes <see cref="RuleToken.Unknown"/>, a text or regular expression without its closing mark runs
/// to the end of its line, and <see cref="TokenCheck"/> says what is wrong with them. Comments and white space leave no token.
/// </summary>
internal sealed class RuleTokenizer : Tokenizer<RuleToken>
{
    public static RuleTokenizer Instance { get; } = new();

    protected override IEnumerable<Result<RuleToken>> Tokenize(TextSpan span)
    {
        var text = span.Source!;
        var cursor = new Cursor(text);
        var previous = RuleToken.Unknown;
        while (cursor.SkipToToken())
        {
            var start = cursor.Here;
            var kind = ReadToken(text, ref cursor, previous);
            previous = kind;
            yield return Result.Value(kind, start, cursor.Here);
        }
    }

    private static RuleToken ReadToken(string text, ref Cursor cursor, RuleToken previous)
    {
        var at = cursor.Index;
        var c = text[at];
        if (IsNameStart(c))
            return ReadNameOrAffix(text, ref cursor);
        if (IsDigit(c))
            return ReadNumberOrDate(text, ref cursor);
        if (IsQuote(c))
            return cursor.TakeTo(QuotedText.FindEnd(text, at), RuleToken.Text);
        if (c == '@' && at + 1 < text.Length && IsNameStart(text[at + 1]))
            return cursor.TakeTo(EndOfListName(text, at + 1), RuleToken.ListName);
        if (c == '/' && previous == RuleToken.RegexKeyword)
            return cursor.TakeTo(RegexLiteral.FindEnd(text, at), RuleToken.Regex);
        if (IsHyphen(c) && at + 1 < text.Length && IsNameStart(text[at + 1]))
            return cursor.TakeTo(EndOfLetters(text, at + 1), RuleToken.Affix);
        return ReadSign(text, ref cursor);
    }

    private static RuleToken ReadNameOrAffix(string text, ref Cursor cursor)
    {
        var start = cursor.Index;
        var end = EndOfHyphenated(text, start);
        if (end < text.Length && IsHyphen(text[end]) && !Joins(text, end + 1))
            return cursor.TakeTo(EndOfCircumfix(text, end), RuleToken.Affix);

        // An accent in an unquoted text: the word is reported whole.
        if (end < text.Length && char.IsLetter(text[end]))
            return cursor.TakeTo(EndOfUnknown(text, start), RuleToken.Unknown);

        var name = text.Substring(start, end - start);
        return cursor.TakeTo(end, RuleKeywords.TryGet(name, out var keyword) ? keyword : RuleToken.Name);
    }

    /// <summary>A hyphen joins where a name goes on behind it.</summary>
    private static bool Joins(string text, int index) => index < text.Length && IsNamePart(text[index]);

    private static int EndOfHyphenated(string text, int index)
    {
        while (index < text.Length && (IsNamePart(text[index]) || (IsHyphen(text[index]) && Joins(text, index + 1))))
            index++;
        return index;
    }

    /// <summary>From the hyphen of <c>ke-…-an</c> to its end; just behind the hyphen for <c>ke-</c>.</summary>
    private static int EndOfCircumfix(string text, int hyphen)
    {
        var index = hyphen + 1;
        while (index < text.Length && text[index] is '.' or '\u2026')
            index++;
        if (index > hyphen + 1 && index + 1 < text.Length && IsHyphen(text[index]) && IsNameStart(text[index + 1]))
            return EndOfLetters(text, index + 1);
        return hyphen + 1;
    }

    private static int EndOfListName(string text, int index)
    {
        while (index < text.Length && (IsNamePart(text[index]) || (text[index] is '.' && Joins(text, index + 1))))
            index++;
        return index;
    }

    private static int EndOfLetters(string text, int index)
    {
        while (index < text.Length && IsNamePart(text[index]))
            index++;
        return index;
    }

    private static RuleToken ReadNumberOrDate(string text, ref Cursor cursor)
    {
        var start = cursor.Index;
        var end = start;
        while (end < text.Length && IsDigit(text[end]))
            end++;
        if (DateLiteral.DayFirstLength(text, start) is > 0 and var length)
            return cursor.TakeTo(start + length, RuleToken.Unknown);
        if (end - start == 4 && DateLiteral.LooksLikeDate(text, start))
            return cursor.TakeTo(start + DateLiteral.Length, RuleToken.Date);
        if (end == text.Length || !IsNameStart(text[end]))
            return cursor.TakeTo(end, RuleToken.Number);
        return cursor.TakeTo(EndOfHyphenated(text, start), RuleToken.Unknown);
    }

    private static RuleToken ReadSign(string text, ref Cursor cursor)
    {
        var at = cursor.Index;
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return (text[at], next) switch
        {
            ('(', _) => cursor.Take(1, RuleToken.LeftParenthesis),
            (')', _) => cursor.Take(1, RuleToken.RightParenthesis),
            (',', _) => cursor.Take(1, RuleToken.Comma),
            (':', _) => cursor.Take(1, RuleToken.Colon),
            ('.', '.') => cursor.Take(2, RuleToken.Range),
            ('.', _) => cursor.Take(1, RuleToken.Dot),
            ('\u2025', _) => cursor.Take(1, RuleToken.Range),
            ('<', '=') => cursor.Take(2, RuleToken.LessOrEqual),
            ('<', _) => cursor.Take(1, RuleToken.Less),
            ('>', '=') => cursor.Take(2, RuleToken.GreaterOrEqual),
            ('>', _) => cursor.Take(1, RuleToken.Greater),
            ('\u2264', _) => cursor.Take(1, RuleToken.LessOrEqual),
            ('\u2265', _) => cursor.Take(1, RuleToken.GreaterOrEqual),
            ('=', _) => cursor.Take(1, RuleToken.Equal),
            ('!', '=') => cursor.Take(2, RuleToken.NotEqual),
            ('\u2260', _) => cursor.Take(1, RuleToken.NotEqual),
            _ => cursor.TakeTo(EndOfUnknown(text, at), RuleToken.Unknown),
        };
    }

    /// <summary>Letters of other alphabets hang together, and so does a sign written several times; everything else stands alone. A surrogate pair is never cut.</summary>
    private static int EndOfUnknown(string text, int index)
    {
        var start = index;
        while (index < text.Length && (char.IsLetterOrDigit(text[index]) || char.IsSurrogate(text[index])))
            index++;
        while (index < text.Length && text[index] == text[start] && !char.IsSurrogate(text[start]))
            index++;
        return index;
    }

    /// <summary>A place in the text with its line and column, which Superpower's positions want.</summary>
    private struct Cursor(string text)
    {
        private Position _position = Position.Zero;

        public readonly int Index => _position.Absolute;

        public readonly TextSpan Here => new(text, _position, text.Length - _position.Absolute);

        public readonly bool AtEnd => _position.Absolute == text.Length;

        public RuleToken Take(int count, RuleToken kind) => TakeTo(Index + count, kind);

        public RuleToken TakeTo(int end, RuleToken kind)
        {
            while (Index < end)
                Advance();
            return kind;
        }

        /// <summary>Passes over white space and comments; false at the end of the text.</summary>
        public bool SkipToToken()
        {
            while (!AtEnd)
            {
                if (text[Index] == '#')
                {
                    while (!AtEnd && !IsLineBreak(text[Index]))
                        Advance();
                }
                else if (IsSpace(text[Index]))
                {
                    Advance();
                }
                else
                {
                    return true;
                }
            }

            return false;
        }

        private void Advance() => _position = _position.Advance(text[Index]);
    }
}
