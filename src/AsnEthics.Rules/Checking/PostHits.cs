using AsnEthics.Rules.Matching;

namespace AsnEthics.Rules.Checking;

/// <summary>The hits of the patterns in one post, each pattern searched once, when a rule first asks. Belongs to one check at a time and is used again.</summary>
internal sealed class PostHits(MatchPlan plan)
{
    private readonly ReadPost _post = new(plan.Tests.Count);
    private readonly Hit[]?[] _hits = new Hit[]?[plan.Patterns.Length];
    private readonly List<int> _searched = [];
    private readonly List<Hit> _buffer = [];
    private readonly bool[] _mayTrigger = new bool[plan.Rules.Count];
    private readonly List<int> _triggered = [];

    private const int MostKept = 4096;

    public ReadPost Post => _post;

    /// <summary>Takes another post.</summary>
    public void Read(string text)
    {
        foreach (var pattern in _searched)
            _hits[pattern] = null;
        _searched.Clear();
        foreach (var rule in _triggered)
            _mayTrigger[rule] = false;
        _triggered.Clear();

        _post.Read(text, plan.Facts);
        foreach (var test in _post.PassedTests)
            Trigger(plan.RulesOfSignal[test]);
        for (var other = 0; other < plan.Others.Length; other++)
        {
            if (plan.RulesOfSignal[plan.Tests.Count + other] is { Length: > 0 } rules && plan.Others[other].MayFind(text.AsSpan()))
                Trigger(rules);
        }
    }

    /// <summary>Whether a rule may report anything in the post.</summary>
    public bool MayTrigger(int rule) => _mayTrigger[rule] || plan.Rules[rule].Triggers is null;

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge => _post.IsLarge || _buffer.Capacity > MostKept;

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

    private void Trigger(int[] rules)
    {
        foreach (var rule in rules)
        {
            if (_mayTrigger[rule])
                continue;
            _mayTrigger[rule] = true;
            _triggered.Add(rule);
        }
    }
}
