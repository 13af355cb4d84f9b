namespace AsnEthics.Rules.Tool.TestReports;

/// <summary>An example in words.</summary>
internal static class ExampleWords
{
    public const string PassingTodo = "passes now: take the todo away";

    /// <summary>The example as the rule file begins it.</summary>
    public static string Heading(this ExampleResult example) => $"{(example.IsTodo ? "todo " : "")}{(example.Expected ? "yes" : "no")} \"{example.Text}\"";

    public static string Place(this ExampleResult example) => FormattableString.Invariant($"{example.File}:{example.Line}");

    /// <summary>What the reader should know of it: why it failed, or that a known gap is closed. Empty where it just passed.</summary>
    public static IEnumerable<string> Remarks(this ExampleResult example) => example is { IsTodo: true, Passed: true } ? [PassingTodo] : example.Reasons;
}
