namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>What a peer found, beside what was expected.</summary>
/// <param name="Hits">Its hits.</param>
/// <param name="Missing">Expected hits it has not; null where it gives no places.</param>
/// <param name="More">Hits it has and nobody expects; null where it gives no places.</param>
internal sealed record PeerAnswers(int Hits, int? Missing, int? More)
{
    public static PeerAnswers Of(Peer peer, PostCorpus corpus, ExpectedHits expected)
    {
        var (buffer, count) = (new HitBuffer(), 0);
        var found = new HashSet<(int Post, int Start, int End)>();
        for (var post = 0; post < corpus.Count; post++)
        {
            buffer.Clear();
            peer.FindPlaces(post, buffer);
            count += buffer.Count;
            foreach (var hit in buffer.Hits)
                found.Add((post, hit.Start, hit.End));
        }

        return peer.GivesPlaces
            ? new PeerAnswers(count, expected.All.Count(hit => !found.Contains(hit)), found.Count(hit => !expected.All.Contains(hit)))
            : new PeerAnswers(count, null, null);
    }
}
