using System.Collections.Immutable;
using AsnEthics.Rules.Tool.RuleFiles;

namespace AsnEthics.Rules.Tool.TestReports;

/// <summary>How the examples of rule files went, and what is wrong with the files beside.</summary>
internal sealed class TestOutcome(RuleSetCompilation compilation)
{
    public ImmutableArray<ExampleResult> Examples { get; } = compilation.Examples;

    /// <summary>Errors that are not about examples: then the rules themselves are wrong.</summary>
    public ImmutableArray<Diagnostic> RuleErrors { get; } =
        [.. compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error && !DiagnosticOutput.IsAboutExample(d))];

    public int Passed { get; } = compilation.Examples.Count(example => example is { IsTodo: false, Passed: true });

    public int Failed { get; } = compilation.Examples.Count(example => example is { IsTodo: false, Passed: false });

    public int Todo { get; } = compilation.Examples.Count(example => example.IsTodo);

    public int ExitCode => RuleErrors.Length > 0 ? Tool.ExitCode.Wrong : compilation.HasErrors || Failed > 0 ? Tool.ExitCode.Found : Tool.ExitCode.Clean;

    /// <summary>The examples of each rule, in file order.</summary>
    public IEnumerable<IGrouping<(string RuleSet, string RuleId), ExampleResult>> ByRule => Examples.GroupBy(example => (example.RuleSet, example.RuleId));
}
