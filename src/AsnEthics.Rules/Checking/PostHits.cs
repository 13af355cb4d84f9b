using AsnEthics.Rules.Matching;

namespace AsnEthics.Rules.Checking;

/// <summary>The hits of the patterns in one post, each pattern searched once, when a rule first asks. Belongs to one check at a time and is used again.</summary>
internal sealed class PostHits(MatchPlan plan)
{
    private readonly ReadPost _post = new(plan.Tests.Count);
    private readonly Hit[]?[] _hits = new Hit[]?[plan.Patterns.Length];
    private readonly List<int> _searched = [];
    private readonly List<Hit> _buffer = [];

    public ReadPost Post => _post;

    /// <summary>Takes another post.</summary>
    public void Read(string text)
    {
        foreach (var pattern in _searched)
            _hits[pattern] = null;
        _searched.Clear();
        _post.Read(text, plan.Facts);
    }

    /// <summary>The hits of a rule's patterns.</summary>
    public Hit[][] Of(MatchRule rule)
    {
        var hits = new Hit[rule.Patterns.Length][];
        for (var index = 0; index < hits.Length; index++)
            hits[index] = Of(rule.Patterns[index]);
        return hits;
    }

    private Hit[] Of(int pattern)
    {
        if (_hits[pattern] is not { } hits)
        {
            _hits[pattern] = hits = plan.Patterns[pattern].Find(_post, _buffer);
            _searched.Add(pattern);
        }

        return hits;
    }
}
