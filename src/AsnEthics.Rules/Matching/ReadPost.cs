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
    private readonly Dictionary<string, IReadOnlyList<Reading>> _hashtagReadings = new(StringComparer.Ordinal);
    private Dictionary<string, List<Token>>? _emoji;
    private List<(Token Link, string Host)>? _hosts;

    public PostText Post { get; } = PostText.Read("");

    public string Text => Post.Text;

    public PostLattice Lattice { get; } = new();

    /// <summary>The tests that some word passes, each once.</summary>
    public IReadOnlyList<int> PassedTests => _passing.Numbers;

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge => _passing.Capacity > MostKept || Lattice.IsLarge;

    /// <summary>Follows sequences through the post, one after the other.</summary>
    public SequenceRun Sequences => _sequences ??= new SequenceRun(this);

    /// <summary>Emoji without skin tones and styles, with their places.</summary>
    public IReadOnlyDictionary<string, List<Token>> Emoji => _emoji ??= GroupEmoji();

    /// <summary>Links with their hosts in lower case.</summary>
    public IReadOnlyList<(Token Link, string Host)> Hosts => _hosts ??= ReadHosts();

    /// <summary>Takes another post.</summary>
    public void Read(string text, WordFactsSource facts, PostHints hints)
    {
        Clear();
        Post.Take(text);
        _builder.Build(Post, facts, hints, Lattice);

        // from the last word to the first, so that the lists run from the first to the last
        for (var word = Lattice.Count - 1; word >= 0; word--)
        {
            foreach (var match in Lattice[word].Facts.Matches)
                _passing.Add(match.Test, (word, match.Steps));
        }
    }

    /// <summary>Whether some word of the lattice passes a test.</summary>
    public bool Passes(int test) => _passing.Has(test);

    /// <summary>The words of the lattice that pass a test, by their index, and the steps by which.</summary>
    public ListsByNumber<(int Word, ReadingSteps Steps)>.Items WordsPassing(int test) => _passing[test];

    /// <summary>The readings of a hashtag's body as one word.</summary>
    public IReadOnlyList<Reading> HashtagReadings(string body)
    {
        if (!_hashtagReadings.TryGetValue(body, out var readings))
            _hashtagReadings.Add(body, readings = WordReader.Read(body, ReadingSteps.None));
        return readings;
    }

    /// <summary>A hit at any stretch of the text.</summary>
    public Hit HitAt(int start, int end, int weight, ReadingSteps steps)
    {
        var (first, endWord) = Post.WordsIn(start, end);
        return new Hit(start, end, first, endWord, Post.SentenceAt(start), weight, steps);
    }

    private void Clear()
    {
        Lattice.Clear();
        _passing.Clear();
        _hashtagReadings.Clear();
        _emoji = null;
        _hosts = null;
    }

    private Dictionary<string, List<Token>> GroupEmoji()
    {
        var groups = new Dictionary<string, List<Token>>(StringComparer.Ordinal);
        foreach (var token in Post.Tokens)
        {
            if (token.Kind != TokenKind.Emoji)
                continue;
            var emoji = EmojiSequence.Strip(Text.Substring(token.Start, token.End - token.Start));
            if (!groups.TryGetValue(emoji, out var group))
                groups.Add(emoji, group = []);
            group.Add(token);
        }

        return groups;
    }

    private List<(Token, string)> ReadHosts()
    {
        var hosts = new List<(Token, string)>();
        foreach (var token in Post.Tokens)
        {
            if (token.Kind == TokenKind.Url)
                hosts.Add((token, LinkHost.Of(Text, token.Start, token.End)));
        }

        return hosts;
    }
}
