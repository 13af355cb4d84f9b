namespace AsnEthics.Rules.Benchmarks.Terms;

/// <summary>
/// Term sets of any size over a corpus, the same in every run: made-up words that stand in no post, and just so many of the corpus' own words that as many posts hold one as the density says. The sets of one density differ in
/// their made-up words alone, so what a larger set costs is the price of its size and not of its hits. No term is a short spelling or the full word of one.
/// </summary>
internal sealed class GeneratedTerms(WordStatistics corpus)
{
    private const int Seed = 137;
    private const double RareShare = 0.010;
    private const double DenseShare = 0.65;

    /// <summary>A rare word stands in more posts than one, and in no more than this share of them.</summary>
    private const double RareWordShare = 0.0005;

    /// <summary>A frequent word stands in no more than this share of posts: with the few words above it ("yang", a placeholder for names) a set would hold two of them and made-up ones.</summary>
    private const double FrequentWordShare = 0.10;

    private readonly HashSet<string> _takenByOthers = [.. corpus.Words, .. OrdinaryWordList.Words, .. ShortSpellingList.Words];

    /// <summary>A set of <paramref name="count"/> words. In a corpus of few posts, or with few words, it may be of less density than it is named for.</summary>
    public TermSet Create(int count, TermDensity density)
    {
        var words = CorpusWords(count, density);
        var madeUp = new MadeUpWords(Seed, _takenByOthers);
        while (words.Count < count)
            words.Add(madeUp.Next());
        var shuffled = words.ToArray();
        new Random(Seed).Shuffle(shuffled);
        return new TermSet(density, shuffled);
    }

    private List<string> CorpusWords(int most, TermDensity density)
    {
        var wanted = (int)((density == TermDensity.Rare ? RareShare : DenseShare) * corpus.Posts);
        var (words, posts) = (new List<string>(), new HashSet<int>());
        foreach (var word in density == TermDensity.Rare ? RareWords() : FrequentWords())
        {
            if (posts.Count >= wanted || words.Count == most)
                break;
            words.Add(word);
            posts.UnionWith(corpus.PostsWith(word));
        }

        return words;
    }

    private string[] RareWords()
    {
        var rare = WordsInPosts(2, Math.Max(2, (int)(RareWordShare * corpus.Posts))).ToArray();
        new Random(Seed).Shuffle(rare);
        return rare;
    }

    private IEnumerable<string> FrequentWords() => WordsInPosts(1, (int)(FrequentWordShare * corpus.Posts));

    private IEnumerable<string> WordsInPosts(int fewest, int most) =>
        corpus.WordsByFrequency.Where(word => MadeUpWords.MayBe(word) && !ShortSpellingList.Words.Contains(word) && corpus.PostsWith(word).Count is var posts && posts >= fewest && posts <= most);
}
