namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>One test case of a JUnit report.</summary>
internal sealed record JunitCase(string ClassName, string Name, JunitOutcome Outcome, string? Output);

/// <summary>How a test case went.</summary>
internal sealed record JunitOutcome(JunitOutcomeKind Kind, string Message, string Details)
{
    public static JunitOutcome Passed { get; } = new(JunitOutcomeKind.Passed, "", "");

    /// <summary>The element that says it; null where the case passed.</summary>
    public string? Element => Kind switch
    {
        JunitOutcomeKind.Failed => "failure",
        JunitOutcomeKind.Broken => "error",
        JunitOutcomeKind.Skipped => "skipped",
        _ => null,
    };

    public static JunitOutcome Failed(string message, string details) => new(JunitOutcomeKind.Failed, message, details);

    public static JunitOutcome Broken(string message, string details) => new(JunitOutcomeKind.Broken, message, details);

    public static JunitOutcome Skipped(string message, string details) => new(JunitOutcomeKind.Skipped, message, details);
}

internal enum JunitOutcomeKind
{
    Passed,
    Failed,
    Broken,
    Skipped,
}
