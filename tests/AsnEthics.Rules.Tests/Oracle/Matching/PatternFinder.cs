using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Finds a pattern: all its alternatives.</summary>
internal sealed class PatternFinder
{
    private readonly AlternativeFinder[] _alternatives;

    public PatternFinder(PlannedPattern pattern, TermIndex terms) =>
        _alternatives = [.. pattern.Alternatives.Select(alternative => AlternativeFinder.For(alternative, terms))];

    /// <summary>The hits as <see cref="HitOrder"/> leaves them.</summary>
    public Hit[] Find(ReadPost post)
    {
        var hits = new List<Hit>();
        foreach (var alternative in _alternatives)
            alternative.Find(post, hits);
        return HitOrder.Arrange(hits);
    }
}
