namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>What every peer has to find: the whole words of the posts that are terms, whatever their case.</summary>
internal sealed class ExpectedHits
{
    private readonly HashSet<(int Post, int Start, int End)> _hits = [];

    public ExpectedHits(IReadOnlyList<string> terms, PostCorpus corpus)
    {
        var known = new HashSet<string>(terms, StringComparer.OrdinalIgnoreCase);
        for (var post = 0; post < corpus.Count; post++)
        {
            var text = corpus.Texts[post];
            foreach (var (start, end) in PlainWord.In(text).Where(word => known.Contains(text[word.Start..word.End])))
                _hits.Add((post, start, end));
        }
    }

    public IReadOnlySet<(int Post, int Start, int End)> All => _hits;

    public int Posts => _hits.Select(hit => hit.Post).Distinct().Count();
}
