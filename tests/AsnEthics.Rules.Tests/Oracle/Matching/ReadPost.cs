using AsnEthics.Rules.Normalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>A post as the finders see it, with what several of them need worked out once. Belongs to one check.</summary>
internal sealed class ReadPost
{
    private readonly List<int>?[] _occurrences;
    private readonly Dictionary<string, IReadOnlyList<Reading>> _hashtagReadings = new(StringComparer.Ordinal);
    private Dictionary<string, List<Token>>? _emoji;
    private List<(Token Link, string Host)>? _hosts;
    private Dictionary<string, List<int>>? _written;

    public ReadPost(PostText post, TermIndex terms)
    {
        Post = post;
        var lattice = WordLatticeBuilder.Build(post, terms);
        Terms = terms.Match(lattice.Distinct);
        Lattice = lattice.Without(word => word.Origin == WordOrigin.Guessed && !Terms.HasAny(word.Word.Id));
        _occurrences = new List<int>?[Lattice.Distinct.Count];
        for (var index = 0; index < Lattice.Words.Count; index++)
            (_occurrences[Lattice.Words[index].Word.Id] ??= []).Add(index);
    }

    public PostText Post { get; }

    public string Text => Post.Text;

    public WordLattice Lattice { get; }

    public TermMatches Terms { get; }

    /// <summary>Emoji without skin tones and styles, with their places.</summary>
    public IReadOnlyDictionary<string, List<Token>> Emoji => _emoji ??= GroupEmoji();

    /// <summary>Links with their hosts in lower case.</summary>
    public IReadOnlyList<(Token Link, string Host)> Hosts => _hosts ??= ReadHosts();

    /// <summary>Words outside hashtags by their spelling: indexes into the lattice's words.</summary>
    public IReadOnlyDictionary<string, List<int>> Written => _written ??= GroupWritten();

    /// <summary>Where in the lattice's words a word stands.</summary>
    public IReadOnlyList<int> Occurrences(int word) => _occurrences[word] ?? (IReadOnlyList<int>)[];

    /// <summary>The readings of a hashtag's body as one word.</summary>
    public IReadOnlyList<Reading> HashtagReadings(string body)
    {
        if (!_hashtagReadings.TryGetValue(body, out var readings))
            _hashtagReadings.Add(body, readings = WordReader.Read(body, ReadingSteps.None));
        return readings;
    }

    /// <summary>A hit at any stretch of the text. It belongs to the sentence of the first word that it touches, though it begin with a sign before it (+mn for tmn); without a word, to the sentence at its place.</summary>
    public Hit HitAt(int start, int end, int weight, ReadingSteps steps)
    {
        var (first, endWord) = Post.WordsIn(start, end);
        var sentence = first < endWord ? Post.Words[first].Sentence : Post.SentenceAt(start);
        return new Hit(start, end, first, endWord, sentence, weight, steps);
    }

    private Dictionary<string, List<Token>> GroupEmoji()
    {
        var groups = new Dictionary<string, List<Token>>(StringComparer.Ordinal);
        foreach (var token in Post.Tokens)
        {
            if (token.Kind == TokenKind.Emoji)
                Add(groups, EmojiSequence.Strip(Text.Substring(token.Start, token.End - token.Start)), token);
        }

        return groups;
    }

    private Dictionary<string, List<int>> GroupWritten()
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var index = 0; index < Lattice.Words.Count; index++)
        {
            var word = Lattice.Words[index];
            if (word.Origin == WordOrigin.Written)
                Add(groups, word.Word.Written, index);
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

    private static void Add<T>(Dictionary<string, List<T>> groups, string key, T item)
    {
        if (!groups.TryGetValue(key, out var group))
            groups.Add(key, group = []);
        group.Add(item);
    }
}
