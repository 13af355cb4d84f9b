using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>A post as the finders see it, with what several of them need worked out once. Belongs to one check at a time and is used again.</summary>
internal sealed class ReadPost(int testCount)
{
    private const int MostKept = 4096;

    private readonly ListsByNumber<(int Word, ReadingSteps Steps)> _passing = new(testCount);
    private readonly PostLatticeBuilder _builder = new();
    private SequenceRun? _sequences;
    private WordFactsSource _facts = null!;

    public PostText Post { get; } = PostText.Read("");

    public string Text => Post.Text;

    public PostLattice Lattice { get; } = new();

    /// <summary>The tests that some word passes, each once.</summary>
    public List<int> PassedTests => _passing.Numbers;

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge => _passing.Capacity > MostKept || Lattice.IsLarge || Emoji.Capacity > MostKept || Links.Capacity > MostKept;

    /// <summary>Follows sequences through the post, one after the other.</summary>
    public SequenceRun Sequences => _sequences ??= new SequenceRun(this);

    public List<Token> Emoji { get; } = [];

    public List<Token> Links { get; } = [];

    /// <summary>Takes another post.</summary>
    public void Read(string text, WordFactsSource facts, PostHints hints)
    {
        Clear();
        _facts = facts;
        Post.Take(text);
        AddTokens();
        _builder.Build(Post, facts, hints, Lattice);

        // from the last word to the first, so that the lists run from the first to the last
        for (var word = Lattice.Count - 1; word >= 0; word--)
        {
            if (PostLattice.IsQuiet(Lattice[word]))
                continue;
            foreach (var match in Lattice.FactsOf(Lattice[word]).Matches)
                _passing.Add(match.Test, (word, match.Steps));
        }
    }

    /// <summary>Whether some word of the lattice passes a test.</summary>
    public bool Passes(int test) => _passing.Has(test);

    /// <summary>The words of the lattice that pass a test, by their index, and the steps by which.</summary>
    public ListsByNumber<(int Word, ReadingSteps Steps)>.Items WordsPassing(int test) => _passing[test];

    /// <summary>The readings of a hashtag's body as one word.</summary>
    public Reading[] HashtagReadings(Token hashtag) => _facts.HashtagReadings(Text.AsSpan(hashtag.Start + 1, hashtag.End - hashtag.Start - 1));

    /// <summary>A hit at any stretch of the text. It belongs to the sentence of the first word that it touches, though it begin with a sign before it (+mn for tmn); without a word, to the sentence at its place.</summary>
    public Hit HitAt(int start, int end, int weight, ReadingSteps steps)
    {
        var (first, endWord) = Post.WordsIn(start, end);
        var sentence = first < endWord ? Post.Words[first].Sentence : Post.SentenceAt(start);
        return new Hit(start, end, first, endWord, sentence, weight, steps);
    }

    private void Clear()
    {
        Lattice.Clear();
        _passing.Clear();
        Emoji.Clear();
        Links.Clear();
    }

    private void AddTokens()
    {
        foreach (var token in Post.Tokens)
        {
            if (token.Kind == TokenKind.Emoji)
                Emoji.Add(token);
            else if (token.Kind == TokenKind.Url)
                Links.Add(token);
        }
    }
}
