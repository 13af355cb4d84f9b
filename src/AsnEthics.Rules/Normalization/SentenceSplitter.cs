namespace AsnEthics.Rules.Normalization;

/// <summary>
/// Finds the sentences of a tokenised post and numbers its words. A sentence ends at <c>. ! ? …</c> before a space (closing quotes and brackets may stand between), at a new
/// line, and behind two or more emoji in a row; a full stop behind an abbreviation, a single letter or a number does not end it.
/// </summary>
internal sealed class SentenceSplitter
{
    /// <summary>Longer sentences are cut at this many words; hashtags, which are no words, are counted by themselves against the same bound.</summary>
    public const int LongestSentence = 40;

    private const int EmojiRun = 2;

    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly List<Sentence> _sentences = [];

    private int _start;
    private int _end;
    private int _firstWord;
    private int _word;
    private int _hashtags;
    private Break _break;
    private int _emoji;

    private SentenceSplitter(string text, List<Token> tokens) => (_text, _tokens) = (text, tokens);

    private enum Break
    {
        None,

        /// <summary>Emoji that follow still belong to the sentence.</summary>
        Sentence,
        Line,
    }

    /// <summary>The sentences, one at least; the tokens are numbered in place.</summary>
    public static List<Sentence> Split(string text, List<Token> tokens)
    {
        var splitter = new SentenceSplitter(text, tokens);
        for (var index = 0; index < tokens.Count; index++)
            splitter.Take(index);
        splitter.Close();
        return splitter._sentences;
    }

    private void Take(int index)
    {
        var token = _tokens[index];
        if (index == 0)
            _start = token.Start;
        else if (EndsBefore(token))
            StartAt(token);

        _tokens[index] = token with { Word = token.IsWord ? _word : -1, Sentence = _sentences.Count };
        _end = token.End;
        _emoji = token.Kind == TokenKind.Emoji ? _emoji + 1 : 0;
        if (token.IsWord)
            _word++;
        else if (token.Kind == TokenKind.Hashtag)
            _hashtags++;

        ReadGap(index);
    }

    private bool EndsBefore(Token token) => _break switch
    {
        Break.Line => true,
        Break.Sentence => token.Kind != TokenKind.Emoji,
        _ => (token.IsWord && _word - _firstWord == LongestSentence) || (token.Kind == TokenKind.Hashtag && _hashtags == LongestSentence),
    };

    private void StartAt(Token token)
    {
        Close();
        _start = token.Start;
        _firstWord = _word;
        _hashtags = 0;
        _break = Break.None;
    }

    private void Close() => _sentences.Add(new Sentence(_start, _end, _firstWord, _word));

    /// <summary>Looks for the end of the sentence between a token and the next one.</summary>
    private void ReadGap(int index)
    {
        var from = _tokens[index].End;
        var to = index + 1 < _tokens.Count ? _tokens[index + 1].Start : _text.Length;
        var endOfSentence = -1;
        for (var position = from; position < to;)
        {
            var kind = CharacterKinds.At(_text, position, out var length);
            var unit = _text[position];
            if (kind == CharacterKind.LineEnd)
            {
                _end = Math.Max(_end, endOfSentence);
                _break = Break.Line;
                _emoji = 0;
                return;
            }

            if (kind == CharacterKind.Space && endOfSentence >= 0 && _break == Break.None)
            {
                _end = endOfSentence;
                _break = Break.Sentence;
            }

            if (unit is '!' or '?' or '…' || (unit == '.' && !(position == from && KeepsOpen(index))))
                endOfSentence = position + 1;
            else if (endOfSentence == position && IsCloser(unit))
                endOfSentence = position + 1;
            else if (kind is not (CharacterKind.Invisible or CharacterKind.Mark))
                endOfSentence = -1;

            if (kind is not (CharacterKind.Space or CharacterKind.Invisible or CharacterKind.Mark))
                _emoji = 0;
            position += length;
        }

        if (endOfSentence >= 0 && index + 1 == _tokens.Count)
            _end = endOfSentence;
        if (_break == Break.None && _emoji >= EmojiRun && NextIsNoEmoji(index))
            _break = Break.Sentence;
    }

    private bool NextIsNoEmoji(int index) => index + 1 < _tokens.Count && _tokens[index + 1].Kind != TokenKind.Emoji;

    private bool KeepsOpen(int index) => Abbreviations.KeepOpen(_text, _tokens[index], index > 0 ? _tokens[index - 1] : null);

    private static bool IsCloser(char unit) => unit is '"' or '\'' or ')' or ']' or '}' or '”' or '’' or '»';
}
