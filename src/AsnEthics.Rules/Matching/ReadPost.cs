using AsnEthics.Rules.Matching.Lattice;
using AsnEthics.Rules.Matching.Terms;
using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Matching;

/// <summary>A post as the finders see it, with what several of them need worked out once. Belongs to one check at a time and is used again.</summary>
internal sealed class ReadPost(int testCount)
{
    private const int None = -1;
    private const int MostKept = 4096;

    private readonly int[] _firstPassing = Filled(testCount);
    private readonly List<(int Word, ReadingSteps Steps, int Next)> _passing = [];
    private readonly List<int> _passedTests = [];
    private readonly PostLatticeBuilder _builder = new();
    private SequenceRun? _sequences;
    private readonly Dictionary<string, IReadOnlyList<Reading>> _hashtagReadings = new(StringComparer.Ordinal);
    private Dictionary<string, List<Token>>? _emoji;
    private List<(Token Link, string Host)>? _hosts;

    public PostText Post { get; } = PostText.Read("");

    public string Text => Post.Text;

    public PostLattice Lattice { get; } = new();

    /// <summary>The tests that some word passes, each once.</summary>
    public IReadOnlyList<int> PassedTests => _passedTests;

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
                AddPassing(match.Test, word, match.Steps);
        }
    }

    /// <summary>Whether some word of the lattice passes a test.</summary>
    public bool Passes(int test) => _firstPassing[test] != None;

    /// <summary>The words of the lattice that pass a test, by their index, and the steps by which.</summary>
    public Passing WordsPassing(int test) => new(_passing, _firstPassing[test]);

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
        foreach (var test in _passedTests)
            _firstPassing[test] = None;
        _passedTests.Clear();
        _passing.Clear();
        _hashtagReadings.Clear();
        _emoji = null;
        _hosts = null;
    }

    private void AddPassing(int test, int word, ReadingSteps steps)
    {
        if (_firstPassing[test] == None)
            _passedTests.Add(test);
        _passing.Add((word, steps, _firstPassing[test]));
        _firstPassing[test] = _passing.Count - 1;
    }

    private static int[] Filled(int count)
    {
        var values = new int[count];
        for (var index = 0; index < count; index++)
            values[index] = None;
        return values;
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

    /// <summary>Walks the words that pass a test, from the first to the last, without allocating.</summary>
    internal struct Passing(List<(int Word, ReadingSteps Steps, int Next)> passing, int first)
    {
        private int _next = first;

        public (int Word, ReadingSteps Steps) Current { get; private set; }

        public readonly Passing GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next == None)
                return false;
            var (word, steps, next) = passing[_next];
            Current = (word, steps);
            _next = next;
            return true;
        }
    }
}
