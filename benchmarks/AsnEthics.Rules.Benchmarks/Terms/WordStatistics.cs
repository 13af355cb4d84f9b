using AsnEthics.Rules.Benchmarks.Peers;

namespace AsnEthics.Rules.Benchmarks.Terms;

/// <summary>Which whole words stand in which posts, ignoring case.</summary>
internal sealed class WordStatistics
{
    private readonly Dictionary<string, List<int>> _posts = [];

    public WordStatistics(IReadOnlyList<string> texts)
    {
        Posts = texts.Count;
        for (var post = 0; post < texts.Count; post++)
        {
            foreach (var (start, end) in PlainWord.In(texts[post]))
                Add(texts[post][start..end].ToLowerInvariant(), post);
        }

        WordsByFrequency = [.. _posts.OrderByDescending(word => word.Value.Count).ThenBy(word => word.Key, StringComparer.Ordinal).Select(word => word.Key)];
    }

    public int Posts { get; }

    public IReadOnlyCollection<string> Words => _posts.Keys;

    /// <summary>The word in most posts first.</summary>
    public IReadOnlyList<string> WordsByFrequency { get; }

    public IReadOnlyList<int> PostsWith(string word) => _posts[word];

    private void Add(string word, int post)
    {
        if (!_posts.TryGetValue(word, out var posts))
            _posts.Add(word, posts = []);
        if (posts.Count == 0 || posts[^1] != post)
            posts.Add(post);
    }
}
