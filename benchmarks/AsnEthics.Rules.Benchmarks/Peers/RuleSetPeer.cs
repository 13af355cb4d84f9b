namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>Ours, as users call it: default options, the whole text layer on, findings and the places of their evidence read.</summary>
internal sealed class RuleSetPeer(RuleSet rules, PostCorpus corpus) : Peer(Contenders.Ours)
{
    private readonly string[] _texts = corpus.Texts;

    public RuleSet Rules => rules;

    public override void Find(int post, HitBuffer hits)
    {
        foreach (var finding in rules.Check(_texts[post]).Findings)
        {
            foreach (var evidence in finding.Evidence)
                hits.Add(evidence.Start, evidence.End);
        }
    }
}
