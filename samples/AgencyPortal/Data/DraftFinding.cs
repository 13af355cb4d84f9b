using AsnEthics.Rules;

namespace AgencyPortal.Data;

/// <summary>A finding as the writer was told of it.</summary>
internal sealed class DraftFinding
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid DraftId { get; init; }

    public required int Position { get; init; }

    public required string RuleId { get; init; }

    public required Severity Severity { get; init; }

    public required bool OnTrial { get; init; }

    public required string Message { get; init; }

    public string? Advice { get; init; }

    /// <summary>The stretches of the text in UTF-16 units.</summary>
    public required TextRange[] Spans { get; init; }

    public List<FindingGuideline> Guidelines { get; init; } = [];

    public static DraftFinding Of(Finding finding, int position) => new()
    {
        Position = position,
        RuleId = finding.RuleId,
        Severity = finding.Severity,
        OnTrial = finding.Status == RuleStatus.Test,
        Message = finding.Message,
        Advice = finding.Advice,
        Spans = [.. finding.Spans],
        Guidelines = [.. finding.GuidelinePoints.Select(point => new FindingGuideline { Catalogue = point.Catalogue, Number = point.Number, Text = point.Text })],
    };
}
