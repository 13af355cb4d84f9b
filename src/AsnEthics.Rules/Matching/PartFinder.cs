namespace AsnEthics.Rules.Matching;

/// <summary>Finds letters inside words, where the words' facts hold them.</summary>
internal sealed class PartFinder(int part, int weight) : AlternativeFinder
{
    /// <summary>The search's number in the plan.</summary>
    public int Part => part;

    public override void Find(ReadPost post, HitTable hits)
    {
        for (var word = 0; word < post.Lattice.Count; word++)
        {
            foreach (var match in post.Lattice.FactsOf(post.Lattice[word]).Parts)
            {
                if (match.Part == part)
                    hits.Add(post.HitAt(post.Lattice[word].Start + match.Range.Start, post.Lattice[word].Start + match.Range.End, weight, match.Steps));
            }
        }
    }
}
