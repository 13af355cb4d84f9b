namespace AsnEthics.Rules.Normalization;

/// <summary>A post cut into tokens and sentences. The text stays as it was written; all places are UTF-16 units into it. Belongs to one check at a time and is used again.</summary>
internal sealed class PostText
{
    private readonly List<Token> _tokens = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<Token> _words = [];

    public string Text { get; private set; } = "";

    public List<Token> Tokens => _tokens;

    /// <summary>One sentence at least, once a text was read.</summary>
    public List<Sentence> Sentences => _sentences;

    /// <summary>Words and numbers, by their index.</summary>
    public List<Token> Words => _words;

    public static PostText Read(string text)
    {
        var post = new PostText();
        post.Take(text);
        return post;
    }

    /// <summary>Reads another text in place of the last one.</summary>
    public void Take(string text)
    {
        Text = text;
        _tokens.Clear();
        _sentences.Clear();
        _words.Clear();
        PostTokenizer.Tokenize(text, _tokens);
        SentenceSplitter.Split(text, _tokens, _sentences);

        // there are not many more tokens than words, and to grow step by step takes as much memory again
        if (_words.Capacity < _tokens.Count)
            _words.Capacity = Math.Max(_tokens.Count, 2 * _words.Capacity);
        foreach (var token in _tokens)
        {
            if (token.IsWord)
                _words.Add(token);
        }
    }

    /// <summary>The sentence at a place; text between two sentences goes to the first of them.</summary>
    public int SentenceAt(int position)
    {
        var low = 0;
        var high = Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>
    /// The words a stretch touches, from first to end. A stretch that touches none (a link, an emoji) stands between two words: first and end are then both the index
    /// of the word that follows, so that distances count the words strictly between.
    /// </summary>
    public (int First, int End) WordsIn(int start, int end)
    {
        var first = CountWordsEndingBy(start);
        return (first, Math.Max(first, CountWordsStartingBefore(end)));
    }

    private int CountWordsEndingBy(int position)
    {
        var low = 0;
        var high = _words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private int CountWordsStartingBefore(int position)
    {
        var low = 0;
        var high = _words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
