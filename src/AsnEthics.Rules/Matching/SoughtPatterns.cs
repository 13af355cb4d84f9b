namespace AsnEthics.Rules.Matching;

/// <summary>Brings up, from the tests that a post's words pass, the alternatives of patterns that may be found in it. Belongs to one check at a time and is used again.</summary>
internal sealed class SoughtPatterns(MatchPlan plan)
{
    private const int MostKept = 4096;

    private readonly ListsByNumber<int> _alternatives = new(plan.Patterns.Length);
    private readonly List<int> _brought = [];

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge => _alternatives.Capacity > MostKept;

    /// <summary>Takes another post.</summary>
    public void Take(ReadPost post)
    {
        _alternatives.Clear();
        foreach (var test in post.PassedTests)
        {
            foreach (var place in plan.AlternativesOfTest[test])
                _alternatives.Add(place.Pattern, place.Alternative);
        }
    }

    /// <summary>Adds the hits of a pattern in the post.</summary>
    public HitStretch Find(int pattern, ReadPost post, HitTable hits)
    {
        _brought.Clear();
        foreach (var alternative in _alternatives[pattern])
            _brought.Add(alternative);
        return plan.Patterns[pattern].Find(post, _brought, hits);
    }
}
