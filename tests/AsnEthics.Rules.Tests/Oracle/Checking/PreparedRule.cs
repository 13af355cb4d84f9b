using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>A rule with the finders of its patterns.</summary>
internal sealed class PreparedRule
{
    private readonly PatternFinder[] _finders;

    public PreparedRule(PlannedRule rule, TermIndex terms)
    {
        Rule = rule;
        _finders = [.. rule.Patterns.Select(pattern => new PatternFinder(pattern, terms))];
    }

    public PlannedRule Rule { get; }

    /// <summary>The hits by pattern.</summary>
    public Hit[][] Find(ReadPost post)
    {
        var hits = new Hit[_finders.Length][];
        for (var index = 0; index < hits.Length; index++)
            hits[index] = _finders[index].Find(post);
        return hits;
    }
}
