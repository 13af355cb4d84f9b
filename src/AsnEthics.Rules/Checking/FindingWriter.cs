using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>Writes findings for one check: in its language, with the law of its day.</summary>
internal sealed class FindingWriter(string post, string language, DateTime day)
{
    public Finding Write(PlannedRule rule, ScopeResult result)
    {
        ImmutableArray<TextRange> spans = result.Evidence.Count == 0 ? [result.Range] : MergedSpans.Of(result.Evidence.Select(hit => hit.Hit.Range));
        var catalogue = rule.Guidelines.IsEmpty ? "" : rule.Guidelines[0].Catalogue;
        var message = rule.Message.In(language);
        var advice = rule.Advice.In(language);
        return new Finding
        {
            RuleId = rule.Id,
            RuleSet = rule.RuleSet,
            Title = rule.Title,
            Catalogue = catalogue,
            Guidelines = [.. rule.Guidelines.Where(point => string.Equals(point.Catalogue, catalogue, StringComparison.Ordinal)).Select(point => point.Number)],
            GuidelinePoints = rule.Guidelines,
            Category = rule.Category,
            Severity = rule.Severity,
            Status = rule.Status,
            Message = message is null ? rule.Title : MessageText.Fill(message, rule, post, result.Evidence, spans),
            Advice = advice is null ? null : MessageText.Fill(advice, rule, post, result.Evidence, spans),
            References = rule.References.RemoveAll(reference => !reference.IsInForce(day)),
            Start = spans[0].Start,
            End = spans[spans.Length - 1].End,
            Spans = spans,
            Evidence = [.. result.Evidence.Select(hit => new Evidence(rule.Patterns[hit.Pattern].Name, hit.Hit.Start, hit.Hit.End, StepNames.Of(hit.Hit.Steps)))],
        };
    }
}
