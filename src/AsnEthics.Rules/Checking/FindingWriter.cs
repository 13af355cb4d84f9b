using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>Writes findings for one check: in its language, with the law of its day.</summary>
internal sealed class FindingWriter(string post, string language, DateTime day)
{
    public Finding Write(PlannedRule rule, FindingRule shared, ScopeResult result)
    {
        var source = new HitFindingSource(post, language, day, rule, result.Evidence, result.Range);
        var (start, end) = source.Hull();
        return new Finding(shared, start, end, source);
    }

    /// <summary>What all findings of a rule share.</summary>
    public static FindingRule SharedOf(PlannedRule rule)
    {
        var catalogue = rule.Guidelines.IsEmpty ? "" : rule.Guidelines[0].Catalogue;
        return new FindingRule(
            rule.Id,
            rule.RuleSet,
            rule.Title,
            catalogue,
            [.. rule.Guidelines.Where(point => string.Equals(point.Catalogue, catalogue, StringComparison.Ordinal)).Select(point => point.Number)],
            rule.Guidelines,
            rule.Category,
            rule.Severity,
            rule.Status);
    }
}
