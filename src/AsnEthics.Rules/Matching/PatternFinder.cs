namespace AsnEthics.Rules.Matching;

/// <summary>Finds a pattern: all its alternatives.</summary>
internal sealed class PatternFinder(AlternativeFinder[] alternatives)
{
    /// <summary>The hits as <see cref="HitOrder"/> leaves them.</summary>
    public Hit[] Find(ReadPost post, List<Hit> hits)
    {
        hits.Clear();
        foreach (var alternative in alternatives)
            alternative.Find(post, hits);
        return hits.Count == 0 ? [] : HitOrder.Arrange(hits);
    }
}
