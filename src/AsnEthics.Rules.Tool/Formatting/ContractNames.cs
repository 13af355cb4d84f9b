namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>Names as rule files and answers write them.</summary>
internal static class ContractNames
{
    public static string ToName(this Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Low => "low",
        Severity.Medium => "medium",
        Severity.High => "high",
        _ => "critical",
    };

    public static string ToName(this RuleStatus status) => status switch
    {
        RuleStatus.Active => "active",
        RuleStatus.Test => "test",
        _ => "retired",
    };

    /// <summary>Whether the finding fails a check; one of a rule on trial does not.</summary>
    public static bool Counts(this Finding finding) => finding.Status != RuleStatus.Test;

    /// <summary>Whether it advises only (info and low), rather than indicating a breach.</summary>
    public static bool IsAdvice(this Severity severity) => severity < Severity.Medium;
}
