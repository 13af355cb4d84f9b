using AsnEthics.Rules.Benchmarks.Peers;

namespace AsnEthics.Rules.Benchmarks.Terms;

/// <summary>Which whole words stand in which posts, ignoring case. In a link or a mention a word counts as being there, but not as one of the post's words: a set of "https" and "com" would be no set of words.</summary>
internal sealed class WordStatistics
{
    private readonly Dictionary<string, List<int>> _posts = [];

    public WordStatistics(IReadOnlyList<string> texts)
    {
        Posts = texts.Count;
        for (var post = 0; post < texts.Count; post++)
        {
            foreach (var (start, end) in PlainWord.In(texts[post]))
                Add(texts[post][start..end].ToLowerInvariant(), post, isWordOfPost: HitSurroundings.Describe(texts[post], start, end) is not (HitSurroundings.InLink or HitSurroundings.InMention));
        }

        WordsByFrequency = [.. _posts.OrderByDescending(word => word.Value.Count).ThenBy(word => word.Key, StringComparer.Ordinal).Select(word => word.Key)];
    }

    public int Posts { get; }

    public IReadOnlyCollection<string> Words => _posts.Keys;

    /// <summary>The word in most posts first.</summary>
    public IReadOnlyList<string> WordsByFrequency { get; }

    public IReadOnlyList<int> PostsWith(string word) => _posts[word];

    private void Add(string word, int post, bool isWordOfPost)
    {
        if (!_posts.TryGetValue(word, out var posts))
            _posts.Add(word, posts = []);
        if (isWordOfPost && (posts.Count == 0 || posts[^1] != post))
            posts.Add(post);
    }
}
