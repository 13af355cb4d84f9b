namespace AsnEthics.Rules.Normalization;

/// <summary>Cuts a post into words, numbers, links, mentions, hashtags and emoji. Never fails; time linear in the text.</summary>
internal ref struct PostTokenizer
{
    private readonly string _text;
    private LinkScanner _links;
    private readonly List<Token> _tokens;
    private int _position;

    private PostTokenizer(string text, List<Token> tokens) => (_text, _links, _tokens) = (text, new LinkScanner(text), tokens);

    /// <summary>The tokens in order; word and sentence are not numbered yet.</summary>
    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>();
        Tokenize(text, tokens);
        return tokens;
    }

    /// <summary>Adds the tokens to an empty list.</summary>
    public static void Tokenize(string text, List<Token> tokens)
    {
        var tokenizer = new PostTokenizer(text, tokens);
        while (tokenizer._position < text.Length)
        {
            if (!tokenizer.TakePlain())
                tokenizer.Step();
        }
    }

    /// <summary>Whether a text is one word and nothing else, as far as that is seen at once: most texts of patterns are. Where it says no, cutting tells.</summary>
    public static bool IsPlainWord(string text) => text.Length > 0 && PlainWordEnd(text, 0) == text.Length;

    /// <summary>
    /// Most of most texts: a blank, or a word of ASCII letters with a blank, or one sign and a blank, behind it. Such a word is no link, mention or emoticon, whatever stands before it; only XD is a face.
    /// </summary>
    private bool TakePlain()
    {
        var text = _text;
        if (text[_position] == ' ')
        {
            _position++;
            return true;
        }

        var end = PlainWordEnd(text, _position);
        if (end == _position || !IsPlainEnd(text, end))
            return false;

        Add(TokenKind.Word, end);
        return true;
    }

    /// <summary>The end of the ASCII letters at a place; the place itself where there are none, or where they may be a face.</summary>
    private static int PlainWordEnd(string text, int start)
    {
        if (text[start] is 'x' or 'X')
            return start;

        var end = start;
        while (end < text.Length && IsAsciiLetter(text[end]))
            end++;
        return end;
    }

    private static bool IsPlainEnd(string text, int end) =>
        end == text.Length || text[end] is ' ' or '\n' || (text[end] is '.' or ',' or '!' or '?' or ')' or '"' && (end + 1 == text.Length || text[end + 1] is ' ' or '\n'));

    private static bool IsAsciiLetter(char unit) => (uint)((unit | 0x20) - 'a') <= 'z' - 'a';

    private void Step()
    {
        var kind = CharacterKinds.At(_text, _position, out var length);
        if (kind is CharacterKind.Space or CharacterKind.LineEnd or CharacterKind.Invisible or CharacterKind.Mark)
        {
            _position += length;
            return;
        }

        var emoji = EmojiSequence.LengthAt(_text, _position);
        if (emoji > 0)
            Add(TokenKind.Emoji, _position + emoji);
        else if (EmoticonScanner.End(_text, _position) is var emoticon && emoticon > _position)
            Add(TokenKind.Emoticon, emoticon);
        else if (kind.IsWordCharacter())
            AddWordOrLink();
        else if (_text[_position] is '@' or '\uFF20' && HandleEnd() is var handle && handle > _position + 1)
            Add(TokenKind.Mention, handle);
        else if (_text[_position] is '#' or '\uFF03' && HashtagEnd() is var hashtag && hashtag > _position + 1)
            Add(TokenKind.Hashtag, hashtag);
        else
            _position += length;
    }

    private void AddWordOrLink()
    {
        if (_links.TryScan(_position, out var kind, out var end))
        {
            Add(kind, end);
            return;
        }

        var number = NumberScanner.End(_text, _position);
        if (number > _position)
            Add(TokenKind.Number, number);
        else if (NumberScanner.CurrencyEnd(_text, _position) is var currency && currency > _position)
            Add(TokenKind.Word, currency);
        else if (IsBeforeMention("RT") || IsBeforeMention("cc"))
            Add(TokenKind.Word, _position + "RT".Length);
        else
            Add(TokenKind.Word, WordScanner.End(_text, _position));
    }

    /// <summary>RT@nama and cc@nama; elsewhere a sign inside a word stands for a letter (b@bi).</summary>
    private bool IsBeforeMention(string mark) =>
        string.CompareOrdinal(_text, _position, mark, 0, mark.Length) == 0 && _position + mark.Length < _text.Length && _text[_position + mark.Length] == '@';

    private void Add(TokenKind kind, int end)
    {
        _tokens.Add(new Token(kind, _position, end, Word: -1, Sentence: 0));
        _position = end;
    }

    private int HandleEnd()
    {
        var end = _position + 1;
        while (end < _text.Length && (CharacterKinds.At(_text, end, out var length).IsWordCharacter() || _text[end] is '_' or '.'))
            end += length;
        while (_text[end - 1] == '.')
            end--;
        return end;
    }

    /// <summary>The end of the hashtag at the sign, or the place behind the sign where none follows: it needs a letter, and no word directly before it; another hashtag may stand there (#satu#dua).</summary>
    private int HashtagEnd()
    {
        var none = _position + 1;
        if (CharacterKinds.IsWordBefore(_text, _position) && !IsBehindHashtag())
            return none;

        var end = none;
        var behindWord = none;
        var hasLetter = false;
        while (end < _text.Length)
        {
            var kind = CharacterKinds.At(_text, end, out var length);
            if (!kind.IsWordCharacter() && kind is not (CharacterKind.Mark or CharacterKind.Invisible) && _text[end] != '_')
                break;

            end += length;
            hasLetter |= kind == CharacterKind.Letter;
            if (kind != CharacterKind.Invisible)
                behindWord = end;
        }

        return hasLetter ? behindWord : none;
    }

    private bool IsBehindHashtag() => _tokens.Count > 0 && _tokens[_tokens.Count - 1] is { Kind: TokenKind.Hashtag } last && last.End == _position;
}
