using System.Collections.Immutable;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Checking;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Compilation;

/// <summary>
/// Runs the examples of the rules that were given, each against its own rule as its file writes it: days, <c>disable</c> and <c>status test</c> aside, so that an example says the same
/// every day. Retired rules rest. Rules are tried side by side on all processors; what is said of them is said in their order.
/// </summary>
internal sealed class ExampleRunner(RuleSetPlan plan, RulePlanner planner, RuleLimits limits)
{
    /// <summary>Begins beside what the caller does until it asks for the results.</summary>
    /// <returns>Waits for the examples, reports those that fail, and gives the results in the order of the rules.</returns>
    public Func<ImmutableArray<ExampleResult>> Start(ImmutableArray<BoundRule> rules)
    {
        // plans share the forms of words that were generated before, so they are made one after the other
        var planned = rules.Where(rule => rule.File.Unit.IsRoot && rule.Meta.Status != RuleStatus.Retired).Select(rule => (Rule: rule, Plan: planner.Plan(rule))).ToList();
        var trials = new Trial[planned.Count][];
        var finish = CompilationThread.StartEach(limits, planned.Count, index => trials[index] = Try(planned[index].Rule, planned[index].Plan));
        return () =>
        {
            finish();
            return ResultsOf(trials);
        };
    }

    private static ImmutableArray<ExampleResult> ResultsOf(Trial[][] trials)
    {
        var results = ImmutableArray.CreateBuilder<ExampleResult>();
        foreach (var trial in trials.SelectMany(ofRule => ofRule))
        {
            if (trial.Result is { Passed: false, IsTodo: false })
                Report(trial);
            results.Add(trial.Result);
        }

        return results.ToImmutable();
    }

    private Trial[] Try(BoundRule rule, PlannedRule planned)
    {
        var alone = new RuleSetChecker(plan with { Rules = [planned with { Status = RuleStatus.Active, Since = null, Until = null, DisabledUntil = null }] });
        return [.. rule.Examples.Select(example => Try(rule, example, alone))];
    }

    private static Trial Try(BoundRule rule, BoundExample example, RuleSetChecker alone)
    {
        var findings = alone.Check(example.Text, example.Facts).Findings;
        var syntax = example.Syntax;
        var flagged = !findings.IsEmpty;
        var spans = findings.SelectMany(finding => finding.Spans).Distinct().OrderBy(span => span.Start).ThenBy(span => span.End).ToImmutableArray();
        var spansFit = !syntax.Expected || example.Marks.IsEmpty || spans.SequenceEqual(example.Marks);
        var passed = flagged == syntax.Expected && spansFit;
        var reasons = passed ? [] : Reasons(alone, example, flagged, spans);
        var result = new ExampleResult
        {
            RuleId = rule.Id,
            RuleSet = rule.File.Unit.Name,
            File = rule.File.Source.Name,
            Line = rule.File.Source.PositionOf(syntax.Span.Start).Line,
            Text = example.Text,
            Marks = example.Marks,
            Facts = example.Facts,
            Expected = syntax.Expected,
            IsTodo = syntax.IsTodo,
            Passed = passed,
            Reasons = reasons,
        };
        return new Trial(rule, example, result, flagged, spans);
    }

    private static void Report(Trial trial)
    {
        var (rule, example, reasons) = (trial.Rule, trial.Example, trial.Result.Reasons);
        var diagnostics = rule.File.Diagnostics;
        if (trial.Flagged != example.Syntax.Expected)
            diagnostics.ReportExampleFails(example.Syntax.Text.Span, rule.Id, example.Syntax.Expected, reasons);
        else
            diagnostics.ReportSpanDiffers(example.Syntax.Text.Span, rule.Id, Quote(example.Text, example.Marks), Quote(example.Text, trial.Spans), reasons);
    }

    private static ImmutableArray<string> Reasons(RuleSetChecker alone, BoundExample example, bool flagged, ImmutableArray<TextRange> spans)
    {
        var trace = alone.Explain(example.Text, example.Facts).Rules;
        if (trace.IsEmpty)
            return ["no pattern of the rule was found"];
        var lines = trace[0].Describe(example.Text, "en");
        return flagged && example.Syntax.Expected ? lines.Insert(0, "reported: " + Quote(example.Text, spans)) : lines;
    }

    private static string Quote(string text, ImmutableArray<TextRange> spans) =>
        string.Join(", ", spans.Select(span => "[" + text.Substring(span.Start, span.Length) + "]"));

    private sealed record Trial(BoundRule Rule, BoundExample Example, ExampleResult Result, bool Flagged, ImmutableArray<TextRange> Spans);
}
