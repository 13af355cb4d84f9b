using AsnEthics.Rules.Matching.Passes;

namespace AsnEthics.Rules.Matching;

/// <summary>An alternative of a pattern.</summary>
/// <param name="Finder">Finds it.</param>
/// <param name="Need">Which tests the words of a post have to pass for it to be there; null where it does not go by words.</param>
internal readonly record struct SoughtAlternative(AlternativeFinder Finder, SignalNeed? Need);

/// <summary>Finds a pattern: those of its alternatives that a post may hold.</summary>
internal sealed class PatternFinder(SoughtAlternative[] alternatives)
{
    private readonly int[] _always = [.. Enumerable.Range(0, alternatives.Length).Where(alternative => alternatives[alternative].Need is null)];

    public IReadOnlyList<SoughtAlternative> Alternatives => alternatives;

    /// <summary>Adds the hits, as <see cref="HitOrder"/> leaves them.</summary>
    /// <param name="post">The post.</param>
    /// <param name="brought">The alternatives that the tests which the post's words pass have brought up, in any order and some of them several times; put in order.</param>
    /// <param name="hits">Takes the hits.</param>
    public HitStretch Find(ReadPost post, List<int> brought, HitTable hits)
    {
        var start = hits.Count;
        foreach (var alternative in _always)
            alternatives[alternative].Finder.Find(post, hits);

        brought.Sort();
        var last = -1;
        foreach (var alternative in brought)
        {
            if (alternative != last && alternatives[alternative].Need!.IsMet(new TestsOfPost(post)))
                alternatives[alternative].Finder.Find(post, hits);
            last = alternative;
        }

        return hits.Arrange(start);
    }

    private readonly struct TestsOfPost(ReadPost post) : IMetSignals
    {
        public bool Holds(int signal) => post.Passes(signal);
    }
}
