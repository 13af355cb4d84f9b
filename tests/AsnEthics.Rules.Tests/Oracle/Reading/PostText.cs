namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>A post cut into tokens and sentences. The text stays as it was written; all places are UTF-16 units into it.</summary>
internal sealed class PostText
{
    private readonly List<Token> _words;

    private PostText(string text, List<Token> tokens, List<Sentence> sentences)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
        _words = tokens.FindAll(token => token.IsWord);
    }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>One sentence at least.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Words and numbers, by their index.</summary>
    public IReadOnlyList<Token> Words => _words;

    public static PostText Read(string text)
    {
        var tokens = PostTokenizer.Tokenize(text);
        var sentences = SentenceSplitter.Split(text, tokens);
        return new PostText(text, tokens, sentences);
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
