namespace AsnEthics.Rules.Tool.Differences;

/// <summary>How one rule's answer on a post changes.</summary>
internal sealed record RuleChange((string RuleSet, string Id) Rule, ChangeKind Kind, RuleVerdict? Before, RuleVerdict? After)
{
    /// <returns>Null where the answer is the same.</returns>
    public static RuleChange? Of((string RuleSet, string Id) rule, RuleVerdict? before, RuleVerdict? after)
    {
        if (before is null || after is null)
            return new RuleChange(rule, before is null ? ChangeKind.Gained : ChangeKind.Lost, before, after);
        if (before.Severity != after.Severity || before.Status != after.Status)
            return new RuleChange(rule, ChangeKind.Weighed, before, after);
        return before.Spans.SequenceEqual(after.Spans) ? null : new RuleChange(rule, ChangeKind.Moved, before, after);
    }
}

internal enum ChangeKind
{
    /// <summary>Found by the newer version only.</summary>
    Gained,

    /// <summary>Found by the older version only.</summary>
    Lost,

    /// <summary>Found by both, with another severity or status.</summary>
    Weighed,

    /// <summary>Found by both, in other stretches.</summary>
    Moved,
}
