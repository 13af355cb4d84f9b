namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>Reads out of a result of the library what the oracle answers too. The only place that knows both.</summary>
internal static class LibraryAnswer
{
    public static OracleAnswer Of(CheckResult result) => new(
        [.. result.Findings.Select(Of)],
        [.. result.Undecided.Select(undecided => new OracleUndecided(undecided.RuleId, undecided.RuleSet, undecided.Fact))]);

    private static OracleFinding Of(Finding finding) => new(
        finding.RuleId,
        finding.RuleSet,
        finding.Start,
        finding.End,
        finding.Spans,
        [.. finding.Evidence.Select(hit => new OracleEvidence(hit.Pattern, hit.Start, hit.End, hit.Steps))]);
}
