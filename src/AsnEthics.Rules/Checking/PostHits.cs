using AsnEthics.Rules.Matching;
using AsnEthics.Rules.Matching.Passes;

namespace AsnEthics.Rules.Checking;

/// <summary>The hits of the patterns in one post, each pattern searched once, when a rule first asks. Belongs to one check at a time and is used again.</summary>
internal sealed class PostHits(MatchPlan plan)
{
    private readonly ReadPost _post = new(plan.Tests.Count);
    private readonly HitTable _hits = new();

    /// <summary>By pattern; null where it was not searched yet.</summary>
    private readonly HitStretch?[] _stretches = new HitStretch?[plan.Patterns.Length];
    private readonly List<int> _searched = [];
    private readonly SoughtPatterns _sought = new(plan);
    private readonly NumberSet _signals = new();
    private readonly NumberSet _rules = new();
    private readonly NumberSet _met = new();
    private readonly NeedIndex.Notes _needs = new();
    private readonly int[] _always = [.. Enumerable.Range(0, plan.Rules.Count).Where(rule => plan.Rules[rule].Need is null)];
    private readonly (AlternativeFinder Finder, int Signal)[] _others = plan.Asked<AlternativeFinder>();

    public ReadPost Post => _post;

    /// <summary>Takes another post.</summary>
    public void Read(string text, PostHints hints)
    {
        foreach (var pattern in _searched)
            _stretches[pattern] = null;
        _searched.Clear();
        _hits.Clear();
        _post.Read(text, plan.Facts, hints);
        _sought.Take(_post);
        _rules.Clear(plan.Rules.Count);
        if (hints.Rules is { } rules)
        {
            foreach (var rule in rules)
                _rules.Add(rule);
        }
        else
        {
            AddRulesMet(text);
        }

        _rules.Sort();
    }

    /// <summary>The rules that may report something in the post, by their index and in its order.</summary>
    public List<int> Rules => _rules.Numbers;

    /// <summary>Whether a long post has left more memory here than is worth keeping.</summary>
    public bool IsLarge => _post.IsLarge || _sought.IsLarge || _hits.IsLarge;

    /// <summary>Whether so much of a rule's patterns is found that it may report something; most rules that a post's words bring up end here. Searches as few patterns as it can.</summary>
    public bool MayReport(MatchRule rule) => rule.Found is not { } found || found.IsMet(new FoundPatterns(this, rule));

    /// <summary>Gives the hits of a rule's patterns.</summary>
    public void Find(MatchRule rule, RuleHits hits)
    {
        hits.Take(_hits);
        foreach (var pattern in rule.Patterns)
            hits.Add(Of(pattern));
    }

    private HitStretch Of(int pattern)
    {
        if (_stretches[pattern] is not { } hits)
        {
            _stretches[pattern] = hits = _sought.Find(pattern, _post, _hits);
            _searched.Add(pattern);
        }

        return hits;
    }

    private readonly struct FoundPatterns(PostHits hits, MatchRule rule) : IMetSignals
    {
        public bool Holds(int signal) => !hits.Of(rule.Patterns[signal]).IsEmpty;
    }

    private void AddRulesMet(string text)
    {
        _signals.Clear(plan.SignalCount);
        foreach (var test in _post.PassedTests)
            _signals.Add(test);
        foreach (var (finder, signal) in _others)
        {
            if (finder.MayFind(text.AsSpan()))
                _signals.Add(signal);
        }

        foreach (var rule in _always)
            _rules.Add(rule);
        _met.Clear(plan.NeedCount);
        plan.Needs.AddRulesMet(_signals, _needs, _met);
        foreach (var need in _met.Numbers)
        {
            if (plan.IsRule(need))
                _rules.Add(need);
        }
    }
}
