namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>What people write. It knows no places, and misses words with a sign at them.</summary>
internal sealed class SplitPeer(IReadOnlyList<string> terms, PostCorpus corpus) : Peer(Contenders.Split)
{
    private readonly HashSet<string> _terms = [.. terms];
    private readonly string[] _texts = corpus.Texts;

    public override bool GivesPlaces => false;

    public override void Find(int post, HitBuffer hits)
    {
        foreach (var word in _texts[post].ToLowerInvariant().Split())
        {
            if (_terms.Contains(word))
                hits.Add(0, 0);
        }
    }
}
