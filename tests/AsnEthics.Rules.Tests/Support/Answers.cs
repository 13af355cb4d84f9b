namespace AsnEthics.Rules.Tests.Support;

/// <summary>All of a result as text, so that two can be compared.</summary>
internal static class Answers
{
    public static string Of(CheckResult result) => string.Join("\n",
    [
        .. result.Findings.Select(finding =>
            $"{finding.RuleId} {finding.Start}..{finding.End} {string.Join(" ", finding.Spans)} {finding.Message} | {finding.Advice} | {string.Join("; ", finding.References)} | "
            + string.Join(", ", finding.Evidence.Select(evidence => $"{evidence.Pattern} {evidence.Start}..{evidence.End} {string.Join("+", evidence.Steps)}"))),
        .. result.Undecided.Select(undecided => undecided.ToString()),
    ]);
}
