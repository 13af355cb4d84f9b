namespace AsnEthics.Rules.Normalization;

/// <summary>
/// Finds the sentences of a tokenised post and numbers its words. A sentence ends at <c>. ! ? …</c> before a space (closing quotes and brackets may stand between) or before a
/// capital letter written at it, at a new line, before an item of a list, and behind two or more pictures in a row. A full stop behind an abbreviation, a single letter or the mark of a list does not end it; nor does an
/// ellipsis or a quotation after which a small letter goes on, or a line of one letter among such lines.
/// </summary>
internal ref struct SentenceSplitter
{
    /// <summary>Longer sentences are cut at this many words; hashtags, mentions and links, which are no words but can be passed over or read, are counted by themselves against the same bound.</summary>
    public const int LongestSentence = 40;

    private const int PictureRun = 2;
    private const int ShortestGluedWord = 3;

    private readonly string _text;
    private readonly List<Token> _tokens;
    private ListMarks _marks;
    private readonly List<Sentence> _sentences;

    private int _start;
    private int _end;
    private int _firstWord;
    private int _word;
    private int _names;
    private Break _break;
    private int _pictures;
    private bool _isFirstInLine = true;

    private SentenceSplitter(string text, List<Token> tokens, List<Sentence> sentences) => (_text, _tokens, _marks, _sentences) = (text, tokens, new ListMarks(text, tokens), sentences);

    private enum Break
    {
        None,

        /// <summary>Pictures that follow still belong to the sentence.</summary>
        Sentence,
        Line,
    }

    /// <summary>The sentences, one at least; the tokens are numbered in place.</summary>
    public static List<Sentence> Split(string text, List<Token> tokens)
    {
        var sentences = new List<Sentence>();
        Split(text, tokens, sentences);
        return sentences;
    }

    /// <summary>Adds the sentences to an empty list.</summary>
    public static void Split(string text, List<Token> tokens, List<Sentence> sentences)
    {
        var splitter = new SentenceSplitter(text, tokens, sentences);
        for (var index = 0; index < tokens.Count; index++)
            splitter.Take(index);
        splitter.Close();
    }

    private void Take(int index)
    {
        var token = _tokens[index];
        var beginsItem = _marks.BeginsItem(index, _isFirstInLine);
        if (index == 0)
            _start = token.Start;
        else if (beginsItem || EndsBefore(token))
            StartAt(token);

        _tokens[index] = token with { Word = token.IsWord ? _word : -1, Sentence = _sentences.Count };
        _end = token.End;
        _pictures = token.IsPicture ? _pictures + 1 : 0;
        if (token.IsWord)
            _word++;
        else if (IsName(token))
            _names++;

        ReadGap(index);
    }

    private bool EndsBefore(Token token) => _break switch
    {
        Break.Line => true,
        Break.Sentence => !token.IsPicture,
        _ => (token.IsWord && _word - _firstWord == LongestSentence) || (IsName(token) && _names == LongestSentence),
    };

    private static bool IsName(Token token) => token.Kind is TokenKind.Hashtag or TokenKind.Mention or TokenKind.Url;

    private void StartAt(Token token)
    {
        Close();
        _start = token.Start;
        _firstWord = _word;
        _names = 0;
        _break = Break.None;
    }

    private void Close() => _sentences.Add(new Sentence(_start, _end, _firstWord, _word));

    /// <summary>Looks for the end of the sentence between a token and the next one.</summary>
    private void ReadGap(int index)
    {
        var from = _tokens[index].End;
        var to = index + 1 < _tokens.Count ? _tokens[index + 1].Start : _text.Length;
        if (to - from == 1 && _text[from] == ' ' && _pictures < PictureRun)
        {
            // most gaps: nothing ends here
            _isFirstInLine = false;
            return;
        }

        var end = new SentenceEnd();
        var goesOnBelow = false;
        var isFirstInLine = false;
        var isDirect = true;
        for (var position = from; position < to;)
        {
            var kind = CharacterKinds.At(_text, position, out var length);
            var unit = _text[position];
            if (kind == CharacterKind.LineEnd)
            {
                goesOnBelow |= !isFirstInLine && GoesOnBelow(index, from, position);
                isFirstInLine = true;
                if (!goesOnBelow)
                {
                    _end = Math.Max(_end, end.Position);
                    _break = Break.Line;
                    _pictures = 0;
                    break;
                }
            }

            if (kind == CharacterKind.Space && end.IsOpen && _break == Break.None && !GoesOn(index, end))
            {
                _end = end.Position;
                _break = Break.Sentence;
            }

            if (SentenceMarks.IsEnd(unit) && !(isDirect && SentenceMarks.IsFullStop(unit) && KeepsOpen(index, position)))
                end.Add(unit, position);
            else if (end.Position == position && SentenceMarks.IsCloser(unit))
                end.Close(unit, position);
            else if (kind is not (CharacterKind.Invisible or CharacterKind.Mark))
                end.Clear();

            isDirect &= kind == CharacterKind.Space;
            if (kind is not (CharacterKind.Space or CharacterKind.LineEnd or CharacterKind.Invisible or CharacterKind.Mark))
                _pictures = 0;
            position += length;
        }

        _isFirstInLine = isFirstInLine;
        if (_break == Break.None)
            EndAtToken(index, end, to);
    }

    /// <summary>The end of the text, a capital letter written at the end of the sentence, or the last picture of a run.</summary>
    private void EndAtToken(int index, SentenceEnd end, int to)
    {
        if (index + 1 == _tokens.Count)
            _end = Math.Max(_end, end.Position);
        else if (end.Position == to && IsGluedEnd(index, end))
            (_end, _break) = (end.Position, Break.Sentence);
        else if (_pictures >= PictureRun && !_tokens[index + 1].IsPicture)
            _break = Break.Sentence;
    }

    /// <summary>A pause (tapi... dia), or words after a quotation or a bracket ("Pergi!" katanya): the next word is written small.</summary>
    private bool GoesOn(int index, SentenceEnd end) =>
        (end.IsEllipsis || end.IsClosed) && index + 1 < _tokens.Count && char.IsLower(_text[_tokens[index + 1].Start]);

    /// <summary>
    /// A missing space: selesai.Lalu, apa?Kamu, loh!!kok. One exclamation mark also stands for a letter (ANJ!NG), so that a whole word must follow in small letters.
    /// </summary>
    private bool IsGluedEnd(int index, SentenceEnd end)
    {
        var (before, next) = (_tokens[index], _tokens[index + 1]);
        if (!before.IsWord || next.Kind != TokenKind.Word || before.End - before.Start < ShortestGluedWord)
            return false;

        var length = next.End - next.Start;
        if (end.Calls > 1 && length >= ShortestGluedWord)
            return true;
        return char.IsUpper(_text[next.Start])
            && (end.Calls == 0 ? length > 1 : length >= ShortestGluedWord && char.IsLower(_text[next.Start + 1]));
    }

    /// <summary>Whether the full stop at a place leaves the sentence open; with spaces before it (15 . 022) it stands as in text that was cut into words before.</summary>
    private bool KeepsOpen(int index, int position)
    {
        var isRun = position + 1 < _text.Length && SentenceMarks.IsEnd(_text[position + 1]);
        if (isRun)
            return false;
        if (index == _marks.Last)
            return true;
        if (_tokens[index].Kind == TokenKind.Number)
            return position > _tokens[index].End && index + 1 < _tokens.Count && _tokens[index + 1].Kind == TokenKind.Number;
        return Abbreviations.KeepOpen(_text, _tokens, index);
    }

    /// <summary>Whether the sentence goes on behind the end of the line: a list mark alone in its line, or letters written one a line, from top to bottom; the first may stand behind other words, the last before some.</summary>
    private bool GoesOnBelow(int index, int from, int lineEnd)
    {
        if (index + 1 == _tokens.Count)
            return false;
        if (_isFirstInLine && index == _marks.Last)
            return true;
        return IsOneCharacter(_tokens[index]) && IsOneCharacter(_tokens[index + 1])
            && IsBlank(from, lineEnd) && IsBlank(lineEnd, _tokens[index + 1].Start)
            && (_isFirstInLine || IsLastInLine(_tokens[index + 1]));
    }

    private bool IsOneCharacter(Token token)
    {
        if (!token.IsWord)
            return false;

        CharacterKinds.At(_text, token.Start, out var length);
        return IsBlank(token.Start + length, token.End);
    }

    private bool IsLastInLine(Token token)
    {
        var index = token.End;
        while (index < _text.Length && CharacterKinds.At(_text, index, out var length) is var kind && kind != CharacterKind.LineEnd)
        {
            if (kind is not (CharacterKind.Space or CharacterKind.Invisible or CharacterKind.Mark))
                return false;
            index += length;
        }

        return true;
    }

    private bool IsBlank(int start, int end)
    {
        for (var index = start; index < end;)
        {
            if (CharacterKinds.At(_text, index, out var length) is not (CharacterKind.Space or CharacterKind.LineEnd or CharacterKind.Invisible or CharacterKind.Mark))
                return false;
            index += length;
        }

        return true;
    }
}
