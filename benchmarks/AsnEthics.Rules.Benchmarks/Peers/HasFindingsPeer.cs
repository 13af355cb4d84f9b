namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>Ours where only that something was found is asked: it ends at the first finding of a post.</summary>
internal sealed class HasFindingsPeer(RuleSet rules, PostCorpus corpus) : Peer(Contenders.HasFindings)
{
    private readonly string[] _texts = corpus.Texts;

    public override bool GivesPlaces => false;

    public override void Find(int post, HitBuffer hits)
    {
        if (rules.HasFindings(_texts[post]))
            hits.Add(0, 0);
    }
}
