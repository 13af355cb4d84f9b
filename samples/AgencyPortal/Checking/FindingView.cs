using AgencyPortal.Data;
using AsnEthics.Rules;

namespace AgencyPortal.Checking;

/// <summary>A finding as pages show it, stored or just found.</summary>
internal sealed record FindingView(string RuleId, Severity Severity, bool OnTrial, bool Blocks, string Message, string? Advice, IReadOnlyList<GuidelinePoint> Guidelines, IReadOnlyList<TextRange> Spans)
{
    public static IReadOnlyList<FindingView> Of(CheckedDraft draft) =>
    [
        .. draft.Result.Findings.Select(finding => new FindingView(
            finding.RuleId, finding.Severity, finding.Status == RuleStatus.Test, draft.Blocking.Contains(finding), finding.Message, finding.Advice, finding.GuidelinePoints, finding.Spans)),
    ];

    public static IReadOnlyList<FindingView> Of(Draft draft) =>
    [
        .. draft.Findings.OrderBy(finding => finding.Position).Select(finding => new FindingView(
            finding.RuleId,
            finding.Severity,
            finding.OnTrial,
            Blocks: false,
            finding.Message,
            finding.Advice,
            [.. finding.Guidelines.OrderBy(point => point.Number).Select(point => new GuidelinePoint(point.Catalogue, point.Number, point.Text))],
            finding.Spans)),
    ];
}
