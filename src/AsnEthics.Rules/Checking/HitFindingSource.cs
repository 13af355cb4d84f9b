using System.Collections.Immutable;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Checking;

/// <summary>Tells a finding from the hits that made the condition true.</summary>
/// <param name="post">The post's text.</param>
/// <param name="language">The language of messages.</param>
/// <param name="day">The day of the check.</param>
/// <param name="rule">The rule.</param>
/// <param name="hits">By place.</param>
/// <param name="scope">What is reported where there are none.</param>
internal sealed class HitFindingSource(string post, string language, DateTime day, PlannedRule rule, IReadOnlyList<PatternHit> hits, TextRange scope) : FindingSource
{
    /// <summary>From the first hit's start to the last end.</summary>
    public TextRange Hull()
    {
        if (hits.Count == 0)
            return scope;

        var end = 0;
        for (var index = 0; index < hits.Count; index++)
            end = Math.Max(end, hits[index].Hit.End);
        return new TextRange(hits[0].Hit.Start, end);
    }

    public override string Message(Finding finding) => rule.Message.In(language) is { } message ? MessageText.Fill(message, rule, post, hits, finding.Spans) : rule.Title;

    public override string? Advice(Finding finding) => rule.Advice.In(language) is { } advice ? MessageText.Fill(advice, rule, post, hits, finding.Spans) : null;

    public override ImmutableArray<LegalReference> References() => rule.References.RemoveAll(reference => !reference.IsInForce(day));

    public override ImmutableArray<TextRange> Spans() => hits.Count == 0 ? [scope] : MergedSpans.Of(hits.Select(hit => hit.Hit.Range));

    public override ImmutableArray<Evidence> Evidence()
    {
        var evidence = ImmutableArray.CreateBuilder<Evidence>(hits.Count);
        for (var index = 0; index < hits.Count; index++)
            evidence.Add(new Evidence(rule.Patterns[hits[index].Pattern].Name, hits[index].Hit.Start, hits[index].Hit.End, StepNames.Of(hits[index].Hit.Steps)));
        return evidence.MoveToImmutable();
    }
}
