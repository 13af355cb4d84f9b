using System.Globalization;
using AsnEthics.Rules.LanguageServer.Documents;
using AsnEthics.Rules.LanguageServer.Protocol;

namespace AsnEthics.Rules.LanguageServer.Features;

/// <summary>Runs the examples of one rule and says how they went.</summary>
internal static class ExampleRun
{
    public static ExamplesOutcome Of(OpenDocument document, string ruleId, DocumentStore documents)
    {
        var compilation = RuleSetCompiler.Compile(documents.RuleSetOf(document), new RuleSetCompilerOptions { RunLints = false, OpenFiles = documents.OpenTexts() });
        var examples = compilation.Examples.Where(example => example.RuleId == ruleId && example.File == document.Source.Name).ToList();
        if (examples.Count == 0)
        {
            var why = compilation.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.ToString() ?? $"there is no rule {ruleId} with examples";
            return new ExamplesOutcome(ruleId, 0, 0, 0, [why]);
        }

        var failed = examples.Where(example => example is { Passed: false, IsTodo: false }).ToList();
        return new ExamplesOutcome(ruleId, examples.Count(example => example is { Passed: true, IsTodo: false }), failed.Count, examples.Count(example => example.IsTodo), [.. failed.Select(Failure)]);
    }

    public static string Summary(ExamplesOutcome outcome)
    {
        if (outcome is { Passed: 0, Failed: 0, Todo: 0 })
            return $"{outcome.RuleId}: the examples did not run. {outcome.Failures[0]}";
        var counts = string.Create(CultureInfo.InvariantCulture, $"{outcome.RuleId}: {outcome.Passed} passed, {outcome.Failed} failed, {outcome.Todo} todo");
        return outcome.Failures.Length == 0 ? counts : counts + ". " + outcome.Failures[0];
    }

    private static string Failure(ExampleResult example) =>
        string.Create(CultureInfo.InvariantCulture, $"line {example.Line}: {(example.Expected ? "yes" : "no")} \"{example.Text}\": {string.Join("; ", example.Reasons)}");
}
